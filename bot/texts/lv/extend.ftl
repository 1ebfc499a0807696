extended = { $title } paturēsim { $at } līdz { $until }.
