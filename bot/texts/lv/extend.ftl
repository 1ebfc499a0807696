extended = { $title } paturēsim Jums { $at } līdz { $until }.
