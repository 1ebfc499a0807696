follow-not-yet = Jaunumiem te sekot vēl nevar. Ja izdevums ir izsniegts, varat stāties rindā, un mēs paziņosim.
calendar-not-yet = Kalendāru te vēl nevar saņemt. Lai redzētu termiņus, rakstiet „manas grāmatas”.
test-message = Šī ir izmēģinājuma ziņa: viss darbojas.
test-muted = Šī ir izmēģinājuma ziņa: atbildes darbojas, bet paziņojumi šim tālrunim ir izslēgti.
