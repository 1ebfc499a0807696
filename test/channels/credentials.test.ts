import { describe, expect, it } from 'vitest'
import { looksLikeCredentials } from '../../bot/channels/credentials.ts'

describe('credentials are known when they are typed', () => {
  it.each([
    '100001 rinda-demo',
    '100001, rinda-demo',
    '100001/rinda-demo',
    '100001\nrinda-demo',
    'karte 100001 parole rinda-demo',
    'Mana karte: 100001, parole: rinda-demo',
    'lietotājvārds anna.ozola parole Saule2019',
    'anna.ozola rinda-demo',
    'anna.ozola: s3cret!pass',
    'aozola1 hunter22',
    'anna@example.org hunter22',
    'parole: saule',
    'Parole rinda-demo',
    'mana parole ir Saule2019',
    'my password is hunter2',
    'password hunter',
    'password: x1y2z3',
    'card 100001 password hunter22',
    'пароль: солнце',
    'пароль Солнце2019',
    'мой пароль солнце',
    'карта 100001 пароль rinda-demo',
    'ПАРОЛЬ: солнце',
    '100001 1234',
    'Labdien!\n100001 rinda-demo',
    'Sveiki, esmu 100001 rinda-demo, paldies',
  ])('%j', (text) => {
    expect(looksLikeCredentials(text)).toBe(true)
  })
})

describe('what only looks a little like them is left alone', () => {
  it.each([
    'pagarināt 2',
    'renew 2',
    'продлить 2',
    'kods 123456',
    'saite 123456',
    'link 123456',
    'код 123456',
    'войти 123456',
    'atcelt rezervāciju 2',
    '1984 Orwell',
    'Orvels 1984',
    '9789934123456',
    '978-9934-12-345-6',
    '9789984330123 rezervēt',
    '9984330124 lūdzu',
    '451 pēc Fārenheita',
    '20000 ljē zem ūdens',
    '20000 leagues',
    'aizmirsu paroli',
    'I forgot my password',
    'forgot my password please help',
    'забыл пароль',
    'kā nomainīt paroli?',
    'what is my password?',
    'Zvejnieka dēls',
    'sci-fi romāni',
    'что-нибудь интересное',
    'Санкт-Петербург Достоевский',
    'find catch-22',
    'Harry Potter',
    'OL',
    'R 2',
    '100001',
    '/link 123456',
    'https://rinda.example/signin?l=lv#TOKEN',
    '',
  ])('%j', (text) => {
    expect(looksLikeCredentials(text)).toBe(false)
  })
})

it('a long text is read line by line, quickly', () => {
  const long = 'vārds '.repeat(700)
  expect(looksLikeCredentials(long)).toBe(false)
  expect(looksLikeCredentials(`${long}\n100001 rinda-demo`)).toBe(true)
  expect(looksLikeCredentials('1'.repeat(65_536))).toBe(false)
})
