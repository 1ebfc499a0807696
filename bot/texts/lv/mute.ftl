mute = Izslēgt paziņojumus
unmute = Ieslēgt paziņojumus
muted = Paziņojumi šim tālrunim izslēgti. Ja rakstīsiet, atbildēšu.
unmuted = Paziņojumi šim tālrunim ieslēgti.
