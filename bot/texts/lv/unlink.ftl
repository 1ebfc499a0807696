not-signed-in = Šis tālrunis nav pieslēgts nevienai kartei.
unlink-sure = Atslēgt šo tālruni no kartes ({ $name })? Rezervācijas un termiņi nemainīsies.
yes-unlink = Jā, atslēgt
unlinked = Tālrunis ir atslēgts. Pieslēgties atkal var jebkurā brīdī.
wrong-number = Atvainojiet par traucējumu! Šis numurs ir atslēgts, un ziņu vairs nebūs.
wrong-number-unknown = Atvainojiet! Šis numurs nav pieslēgts nevienai lasītāja kartei.
