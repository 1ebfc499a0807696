contact-branch = { $places }: { $address }
contact-reach = Tālrunis { $phone }, e-pasts { $email }
lost = { $what ->
    [password] Jaunu paroli var saņemt jebkurā mūsu bibliotēkā. Tālrunis { $phone }.
   *[card] Jaunu karti izsniegs jebkurā mūsu bibliotēkā. Ja vecā var būt svešās rokās, lūdzu, zvaniet { $phone }.
  }
