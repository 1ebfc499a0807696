my-card = { $name }, kartes numurs { $card }
card-valid = Karte derīga līdz { $date }
card-fees = Parāds ir { $fees }, samaksāt var jebkurā mūsu bibliotēkā.
