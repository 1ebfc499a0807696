desk-audit-title = Žurnāls: kas ko darīja
desk-audit-who = Kas
desk-audit-everybody = visi
desk-audit-did = Ko darīja
desk-audit-everything = viss
desk-audit-day = Diena
desk-audit-when = Kad
desk-audit-about = Par ko
desk-audit-where = Kur
desk-audit-show = Rādīt
desk-audit-none = Tādu ierakstu nav. Izvēlieties citu dienu, darbinieku vai darbību.
desk-audit-older = Vecāki ieraksti
desk-audit-gone = dzēsts konts
desk-audit-whole = visa bibliotēka
desk-audit-at = { $at }
desk-audit-unread = Šādu atlasi nevar nolasīt; rādīti jaunākie ieraksti.
desk-audit-deed = { $deed ->
    [decide] izlēma pieprasījumu
    [report-found] atrada atlasāmo eksemplāru
    [report-missing] neatrada atlasāmo eksemplāru
    [receive-transit] saņēma eksemplāru no ceļa
    [check-out] izsniedza
    [check-in] pieņēma
    [change-due-at] mainīja termiņu
    [undo] atsauca darbību
    [give-up-copy] atzīmēja eksemplāru kā zaudētu vai bojātu
    [claim-found] atrada eksemplāru, ko lasītājs jau nodevis
    [claim-not-found] neatrada eksemplāru, ko lasītājs teicis nodevis
    [change-calendar] mainīja kalendāru
    [change-library] mainīja bibliotēkas iestatījumus
    [patron-messages] skatīja lasītāja ziņas
    [register-patron] reģistrēja lasītāju
    [change-patron] mainīja lasītāja datus
    [new-slip] deva lasītājam jaunu paroli vai kodu
    [unlock-patron] atbloķēja lasītāja pieslēgšanos
    [unlink-phone] atsaistīja tālruni
    [add-ward] pievienoja ģimenes karti
    [remove-ward] noņēma ģimenes karti
    [export-patron] izsniedza lasītājam viņa datus
    [erase-patron] dzēsa lasītāja datus
    [keep-ready] paturēja plauktā ilgāk
    [clear-shelf] noņēma no rezervāciju plaukta
    [found-after-all] atrada meklēto eksemplāru
    [still-missing] meklēto eksemplāru vēl neatrada
    [give-up-search] beidza meklēt eksemplāru
    [add-staff] pievienoja darbinieku
    [change-staff] mainīja darbinieka kontu
    [deactivate-staff] slēdza darbinieka kontu
    [activate-staff] atvēra darbinieka kontu
    [reset-staff-password] deva darbiniekam vienreizējo paroli
    [reset-second-factor] atiestatīja otro apliecinājumu
    [end-staff-session] beidza darbinieka sesiju
    [make-token] izveidoja programmas atslēgu
    [revoke-token] atsauca programmas atslēgu
    [change-own-password] nomainīja savu paroli
    [start-inventory] sāka inventarizāciju
    [scan-inventory] skenēja inventarizācijā
    [pause-inventory] apturēja inventarizāciju
    [resume-inventory] turpināja inventarizāciju
    [finish-inventory] pabeidza inventarizāciju
    [mark-missing] atzīmēja trūkstošos eksemplārus
    [add-trainings] piedāvāja konsultāciju vai apmācību
    [cancel-training] atcēla konsultāciju vai apmācību
    [decide-booking] izlēma pieteikumu konsultācijai vai apmācībai
   *[other] { $name }
  }
