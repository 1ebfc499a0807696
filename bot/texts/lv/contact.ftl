contact-branch = { $places }: { $address }
contact-reach = Tālrunis { $phone }, e-pasts { $email }
