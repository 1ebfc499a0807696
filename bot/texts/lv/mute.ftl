mute = Izslēgt paziņojumus
unmute = Ieslēgt paziņojumus
muted = Paziņojumi uz šo tālruni izslēgti. Ja rakstīsiet, atbildēšu.
unmuted = Paziņojumi uz šo tālruni ieslēgti.
