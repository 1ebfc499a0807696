/** What the benchmark gives each of its servers, through the environment of their processes. */

const need = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is for the benchmark to give`)
  return value
}

export const given = () => ({
  databaseUrl: need('DATABASE_URL'),
  apiRoot: need('TELEGRAM_API_ROOT'),
  token: need('TELEGRAM_BOT_TOKEN'),
  secret: need('TELEGRAM_WEBHOOK_SECRET'),
  port: Number(need('PORT')),
})

/** About as long as the answer of the others. */
export const answerText = 'Pie Jums ir 4 izdevumi: Mātes piens, Zvejnieka dēls, Raudupiete, Gulta ar zelta kāju.'
