contact-branch = { $places }: { $address }
contact-reach = Phone { $phone }, e-mail { $email }
