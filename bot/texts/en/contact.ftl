contact-branch = { $places }: { $address }
contact-reach = Phone { $phone }, e-mail { $email }
lost = { $what ->
    [password] Any of our branches will give you a new password. Phone { $phone }.
   *[card] Any of our branches will give you a new card. If somebody else may have the old one, please call { $phone }.
  }
