my-card = { $name }, номер карты { $card }
card-valid = Карта действует до { $date }.
card-fees = Долг { $fees }, оплатить можно в любом филиале.
