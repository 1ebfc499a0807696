/** The card's barcode as a picture that a desk's scanner reads from a phone. */

import { toBuffer } from 'bwip-js/node'

/** Code 128 with the number under it, PNG, white around it so that it reads on a dark screen too. */
export async function barcodePicture(text: string): Promise<Uint8Array> {
  return await toBuffer({
    bcid: 'code128',
    text,
    scale: 4,
    height: 14,
    includetext: true,
    textxalign: 'center',
    paddingwidth: 12,
    paddingheight: 8,
    backgroundcolor: 'FFFFFF',
  })
}
