/** A QR as a picture that stands in the page itself. */

import { toBuffer } from 'bwip-js/node'

export async function qrPicture(text: string): Promise<string> {
  const png = await toBuffer({
    bcid: 'qrcode',
    text,
    scale: 6,
    paddingwidth: 6,
    paddingheight: 6,
    backgroundcolor: 'FFFFFF',
  })
  return `data:image/png;base64,${png.toString('base64')}`
}
