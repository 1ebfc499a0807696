not-signed-in = Šis tālrunis nav pieslēgts nevienai kartei.
unlink-sure = Atvienot šo tālruni no kartes ({ $name })? Rezervācijas un termiņi nemainīsies.
yes-unlink = Jā, atvienot
unlinked = Tālrunis ir atvienots. Pieslēgties atkal var jebkurā brīdī.
wrong-number = Atvainojiet par traucējumu! Šis numurs ir atvienots no kartes, un ziņu vairs nebūs.
wrong-number-unknown = Atvainojiet! Šis numurs nav pieslēgts nevienai lasītāja kartei.
