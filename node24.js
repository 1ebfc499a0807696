// Says so, in plain JavaScript that any Node can read, when this Node is too old to run TypeScript as it stands.
// npm scripts find Node 24 in node_modules/.bin; macOS has no such package and must bring its own.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Rinda needs Node 24, this is ${process.versions.node} (${process.execPath}).\n` +
      'On Linux and Windows run `npm ci` first: it brings Node 24 along. On macOS install Node 24 from https://nodejs.org and try again.',
  )
  process.exit(1)
}
