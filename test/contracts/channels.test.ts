import { openSmsScene } from '../support/sms-scene.ts'
import { openTelegramScene } from '../support/telegram-scene.ts'
import { describeChannel } from './channel.ts'

describeChannel('Telegram', openTelegramScene)
describeChannel('SMS', () => openSmsScene())
