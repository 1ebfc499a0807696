returned-nothing = Jums nekas nav izsniegts: viss jau ir pieņemts. Paldies!
returned-which = Ko nodevāt?
returned-all = Nodevu visu
returned-noted = Paldies, pierakstīju: izdevums { $title } nodots. Paskatīsimies plauktā { $at }; līdz tam neatgādināsim.
returned-noted-many = Paldies, pierakstīju: { $count ->
    [zero] nodoti { $count } izdevumi
    [one] nodots { $count } izdevums
   *[other] nodoti { $count } izdevumi
  }. Paskatīsimies plauktā; līdz tam neatgādināsim.
returned-not-found = Meklējām, bet { $title } plauktā neatradām. Paskatieties, lūdzu, mājās vai zvaniet { $phone }.
