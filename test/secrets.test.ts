import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { completeSecrets } from '../bot/secrets.ts'

const SECRET = 'a-secret-of-at-least-32-characters'
const nothingGiven = { sessionSecret: undefined, pepper: undefined }

describe('the secrets of an installation', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rinda-secrets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('they are generated once, for their owner only', () => {
    const config = { ...nothingGiven, dataDir: join(folder, 'data') }
    const first = completeSecrets(config)
    expect(first.pepper).toHaveLength(64)
    expect(first.pepper).not.toBe(first.sessionSecret)
    expect(completeSecrets(config)).toEqual(first)
    expect(statSync(join(folder, 'data/secrets.json')).mode & 0o777).toBe(0o600)
    expect(completeSecrets({ ...config, pepper: SECRET })).toEqual({ ...first, pepper: SECRET })
  })

  it('those of the environment leave no file', () => {
    const config = { sessionSecret: SECRET, pepper: SECRET, dataDir: join(folder, 'data') }
    expect(completeSecrets(config)).toEqual({ sessionSecret: SECRET, pepper: SECRET })
    expect(() => statSync(join(folder, 'data'))).toThrow()
  })

  it('a file of secrets that cannot be read is never replaced', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"pepper":"half of it')
    expect(() => completeSecrets({ ...nothingGiven, dataDir: folder })).toThrow(/Restore it from a backup/)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"pepper":"half of it')
  })
})
