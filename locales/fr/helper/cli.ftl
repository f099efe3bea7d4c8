# Ligne de commande. Une erreur dit ce qui s’est passé, que rien n’est perdu, et quoi faire.

cli-about = Récit : du récit raconté au dossier imprimé, chiffré sur cette machine.
cli-about-example = Ouvre l’exemple fictif et écrit son dossier
cli-about-open = Ouvre la fenêtre sur un dossier chiffré, qui demande sa phrase secrète
cli-about-new = Crée un dossier vide et chiffré, et affiche son emplacement
cli-about-import = Fait d’un dossier d’échange un dossier chiffré, et affiche son emplacement
cli-about-export = Écrit un dossier chiffré en clair, dans un dossier d’échange
cli-about-apply = Applique une liste de modifications, un enregistrement pour chacune
cli-about-heads = Compare les versions d’un dossier écrit à deux endroits
cli-about-settle = Fait une seule version de plusieurs
cli-about-history = Liste les enregistrements d’avant
cli-arg-keep = La version à garder, par son numéro ; both : les deux, réunies
cli-arg-prefer = Avec both : le numéro de la version à suivre là où une seule réponse est possible
cli-arg-version = Lit la version de ce numéro (voir heads)
cli-arg-save = Lit l’enregistrement de ce numéro (voir history)
cli-about-tidy = Met de côté, dans un dossier « set-aside », les fichiers d’un dossier chiffré qui ne s’ouvrent pas ; rien n’est effacé
cli-about-build = Fabrique le PDF
cli-about-check = Montre les points à relire et les délais
cli-about-verify = Contrôle les liens, les signets, les numéros et le texte d’un dossier
cli-about-guide = Écrit le guide pour la personne qui aide, une page par étape
cli-about-date = Montre comment une date dite est comprise
cli-about-schema = Affiche un schéma JSON
cli-help-usage = Usage
cli-help-commands = Commandes
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-exit-codes =
    Codes de sortie : 0 fait ; 1 fait, avec des points qui demandent une personne ;
    2 mauvaise commande ; 3 illisible ; 4 mauvaise phrase secrète ; 5 impossible d’écrire ;
    130 arrêté (Ctrl-C).
cli-arg-help = Affiche cette aide
cli-arg-program-version = Affiche le numéro de version, et d’où vient le programme
cli-arg-out = Où écrire le dossier (sinon ./recit-exemple.pdf)
cli-arg-no-window = N’ouvre pas de fenêtre
cli-arg-workspace = Dossier où ranger le dossier chiffré
cli-arg-exchange = Dossier d’échange : case.json et ses fichiers
cli-arg-exchange-new = Dossier d’échange à écrire ; il doit être vide ou ne pas exister
cli-arg-case = Dossier chiffré, celui des fichiers r-*.age
cli-arg-case-or-file = Dossier chiffré, ou un de ses fichiers
cli-arg-source = Dossier chiffré, ou dossier d’échange
cli-arg-changes = Liste de modifications, en JSON
cli-arg-passphrase-stdin = Lit la phrase secrète sur la première ligne de l’entrée standard
cli-arg-generate = Tire au sort la phrase secrète au lieu de la lire : words (mots) ou digits (chiffres). La première ligne affichée est cette phrase, une seule fois ; la seconde est l’emplacement
cli-arg-generate-lang = Langue des mots tirés : fr, en, fa-AF (sinon celle du système)
cli-arg-weak-passphrase = Prendre cette phrase secrète même si elle est trop facile à deviner
cli-arg-recovery-code = Crée aussi un code de secours et l’affiche une seule fois
cli-arg-plain = Confirme que tout sera écrit en clair
cli-arg-build = Dossier voulu : ofpra (sinon), keep (à garder) ou working (brouillon)
cli-arg-set = Réglage clé=valeur, par exemple chronology=yes ; peut se répéter
cli-arg-output = Où écrire le PDF
cli-arg-report = Où écrire le compte rendu, en JSON
cli-arg-today = Jour à partir duquel compter (sinon aujourd’hui)
cli-arg-json = Répond en JSON, sous une forme stable
cli-arg-pdf = Le PDF
cli-arg-text = La date, comme elle a été dite
cli-arg-guide-lang = Langue de la personne pour la page des touches, en plus du français : en, fa-AF
cli-arg-lang = Langue de la date : fr, en, fa-AF, ar, am, tr…
cli-arg-calendar = Calendrier de la date : gregorian, julian, solar_hijri_iran, solar_hijri_afghan, lunar_hijri, ethiopian
cli-arg-told-on = Jour où la date est dite, d’où compte « il y a deux ans »
cli-arg-born = Naissance de la personne, d’où compte un âge
cli-arg-schema = case, changes ou report
cli-usage-no-such-command = « { $command } » n’est pas une commande. « recit --help » montre les commandes.
cli-usage-no-such-option = « { $option } » n’est pas une option ici. « recit --help » montre ce qui existe.
cli-usage-missing = Il manque : { $arguments }. « recit --help » montre ce qu’il faut.
cli-usage-bad-value = « { $value } » ne convient pas pour { $option }.
cli-usage-conflict = { $option } et { $other } ne vont pas ensemble. Gardez l’un des deux.
cli-usage-other = Cette commande n’est pas complète. « recit --help » montre ce qu’il faut.
cli-window-not-set = Aucun écran n’est accessible d’ici (ni DISPLAY ni WAYLAND_DISPLAY). Lancez Récit depuis un bureau graphique ; « recit --help » montre ce qui marche sans fenêtre.
cli-window-on-network = L’écran que DISPLAY indique ne serait atteint que par le réseau ; Récit n’y montre rien. Lancez-le sur l’ordinateur que vous avez devant vous.
cli-window-bus-on-network = DBUS_SESSION_BUS_ADDRESS passe par le réseau ; Récit n’ouvre pas de fenêtre. Corrigez ou retirez cette variable, puis recommencez.
cli-window-libraries =
    Pour ouvrir une fenêtre, il manque à ce système : { $libraries }.
    Sous Debian ou Ubuntu : sudo apt-get install --no-install-recommends { $packages }
cli-window-failed = La fenêtre n’a pas pu s’ouvrir. « recit --help » montre ce qui marche sans fenêtre.
cli-window-crashed = La fenêtre s’est arrêtée plusieurs fois de suite. Le dernier enregistrement est intact ; relancez Récit.
cli-window-replaced = Le programme a été remplacé par une autre version pendant qu’il était ouvert. Ce qui était ouvert est enregistré. Fermez Récit et relancez-le.
cli-window-no-broker = « --desk » ne se lance pas à la main. Lancez : recit
cli-cannot-read = Impossible de lire { $path } : { $why }.
cli-cannot-write = Impossible d’écrire { $path } : { $why }. Rien d’autre n’a été changé.
cli-too-large = { $path } est trop grand (plus de { $most } Mio).
cli-why-not-found = il n’existe pas
cli-why-denied = le système ne le permet pas
cli-why-not-here = il est gardé par un service de synchronisation et n’est pas sur cet ordinateur
cli-why-exists = il existe déjà
cli-why-full = il n’y a plus de place
cli-why-read-only = ce disque ne peut être que lu
cli-why-folder = ce n’est pas le bon genre (dossier ou fichier)
cli-why-not-a-file = ce n’est pas un fichier ordinaire
cli-why-other = erreur du système
cli-not-a-source = { $path } n’est ni un dossier chiffré (r-*.age) ni un dossier d’échange (case.json).
cli-passphrase-needed = Ce dossier est chiffré. Ajoutez --passphrase-stdin et donnez la phrase secrète sur l’entrée standard.
cli-stopped = Arrêté. Rien de ce qui était commencé n’est resté.
cli-begun-stays = Ce qui était commencé n’a pas pu être effacé : { $path }. Tout y est chiffré ; effacez ce dossier.
cli-unknown-fields =
    { $count ->
         [one] Un champ du premier niveau est inconnu de cette version : il est gardé tel quel, mais ne sera ni montré ni imprimé. Un nom de champ mal écrit ?
        *[other] { $count } champs du premier niveau sont inconnus de cette version : ils sont gardés tels quels, mais ne seront ni montrés ni imprimés. Des noms de champ mal écrits ?
     }
cli-import-unread = Le fichier { $id } est gardé tel quel, mais il ne pourra pas être imprimé : { $fault }.
cli-generated = Ci-dessus, la phrase secrète : recopiez-la sur papier, elle ne sera plus affichée. Sans elle, personne ne peut ouvrir ce dossier.
cli-progress-files = Fichiers préparés : { $done } sur { $of }
cli-progress-pages = Mise en page
cli-progress-writing = Écriture du PDF
cli-progress-proof = Vérification
cli-progress-keys = Préparation des clés
cli-progress-storing = Fichiers chiffrés : { $done } sur { $of }
cli-progress-saving = Enregistrement
cli-progress-export = Fichiers écrits : { $done } sur { $of }
cli-no-worker = Le programme ne trouve pas son propre fichier, et ne peut donc pas lire les fichiers joints à l’abri.
cli-seal-gap = Protection absente sur cet ordinateur : { $layer }.
seal-layer-files = accès limité aux fichiers
seal-layer-tcp = connexions réseau impossibles
seal-layer-scope = isolement des autres programmes
seal-layer-calls = appels au système limités
seal-layer-programs = aucun autre programme lancé
seal-layer-memory = mémoire limitée
seal-layer-time = temps de calcul limité
seal-layer-dumps = aucune image de la mémoire
cli-exchange-too-large = case.json est trop grand (plus de 64 Mio).
cli-exchange-too-many = { $list } contient trop d’éléments : { $most } au plus. Gardez ceux qui servent au récit, ou partagez en deux dossiers.
cli-exchange-file-too-large = Le fichier { $id } est trop grand : { $most } Gio au plus. Gardez-en un extrait, ou donnez-le à part.
cli-exchange-file-changed = Le fichier { $id } a changé pendant qu’il était lu ; rien n’a été pris. Attendez que la copie soit finie, puis recommencez.
cli-exchange-key-twice = La même clé figure deux fois dans un objet : voir la ligne { $line }, colonne { $column }. Gardez l’une des deux.
cli-exchange-not-json = case.json n’est pas du JSON : voir la ligne { $line }, colonne { $column }.
cli-exchange-wrong-form = Le champ { $at } n’a pas la forme attendue. « recit schema case » ou « recit schema changes » montre cette forme.
cli-exchange-wrapped = Le dossier est enfermé dans un champ « case » : ses champs doivent être au premier niveau de case.json, comme le montre « recit schema case ». Rien n’a été pris.
cli-exchange-newer = Ce dossier d’échange vient d’une version plus récente (forme { $found }). Rien n’a été changé.
cli-exchange-id-twice = L’identifiant { $id } figure deux fois dans { $list }. Donnez-en un autre à l’un des deux.
cli-exchange-path-outside = Le chemin du fichier { $id } sort du dossier d’échange. Placez ce fichier dans le dossier.
cli-exchange-file-missing = Le fichier { $id } n’est pas là où case.json le dit.
cli-exchange-wrong-hash = Le fichier { $id } n’est pas celui dont case.json donne l’empreinte.
cli-exchange-file-not-listed = Une pièce cite le fichier { $id }, que la liste « files » ne contient pas.
cli-not-empty = { $path } n’est pas vide. Choisissez un dossier vide ou nouveau.
cli-exported-in-clear = Attention : tout ce dossier est maintenant lisible par n’importe qui. Effacez-le quand il ne sert plus.
cli-vault-wrong-passphrase = Cette phrase secrète n’ouvre pas ce dossier. Vérifiez le clavier et les majuscules, puis recommencez.
cli-vault-not-a-case = Il n’y a pas de dossier chiffré ici.
cli-vault-damaged = Aucun enregistrement de ce dossier n’est lisible. Essayez avec une autre copie.
cli-vault-newer = Ce dossier a été écrit par une version plus récente du programme. Rien n’a été changé.
cli-vault-not-understood = Ce dossier s’ouvre, mais son contenu n’est pas compris par cette version. Rien n’a été changé.
cli-vault-no-space = Il n’y a plus de place sur ce disque. Le dernier enregistrement est intact ; libérez de la place, puis recommencez.
cli-vault-read-only-disk = Ce disque ne peut être que lu. Le dernier enregistrement est intact.
cli-vault-denied = Le système ne permet pas d’accéder à ce dossier.
cli-vault-gone = Le dossier n’est plus là. La clé USB est-elle débranchée ?
cli-vault-not-here = Un service de synchronisation garde ces fichiers, et ils ne sont pas sur cet ordinateur. Demandez-lui de les y conserver toujours, puis recommencez.
cli-vault-read-back = Le disque n’enregistre pas correctement ; il est peut-être usé. L’enregistrement d’avant est intact ; copiez le dossier ailleurs.
cli-vault-read-only = Ce dossier est ouvert en lecture seule ; rien n’a été enregistré.
cli-vault-no-such-version = Cette version n’est pas dans ce dossier, ou ne s’ouvre plus.
cli-vault-too-large = C’est trop grand pour ce dossier.
cli-vault-file-missing = Un fichier joint manque dans ce dossier. Cherchez-le dans une autre copie.
cli-vault-file-damaged = Un fichier joint de ce dossier est abîmé. Cherchez-le dans une autre copie.
cli-vault-empty-secret = La phrase secrète est vide.
cli-vault-weak-secret = Cette phrase secrète est trop facile à deviner ; rien n’a été fait. Six mots tirés au hasard conviennent : « --generate words ».
cli-vault-other = Le dossier n’a pas pu être lu ou écrit. Le dernier enregistrement est intact.
cli-notice-damaged = L’enregistrement { $seq } est abîmé ; voici celui d’avant.
cli-notice-unopened = { $files ->
    [one] Un fichier de ce dossier ne s’ouvre pas avec cette phrase secrète. « recit tidy » le met de côté, sans rien effacer.
   *[other] { $files } fichiers de ce dossier ne s’ouvrent pas avec cette phrase secrète. « recit tidy » les met de côté, sans rien effacer.
}
cli-notice-perhaps-rekeyed = Si la phrase secrète de ce dossier a été changée, c’est peut-être un enregistrement plus récent : demandez avant d’écrire ici. Deux suites séparées du même dossier seraient à réunir.
cli-notice-not-all-read = { $files ->
    [one] Un fichier n’a pas été examiné : il y en a trop dans ce dossier. « recit tidy » met de côté ceux qui ne servent pas.
   *[other] { $files } fichiers n’ont pas été examinés : il y en a trop dans ce dossier. « recit tidy » met de côté ceux qui ne servent pas.
}
cli-notice-alone = Les enregistrements d’avant celui-ci ne sont plus là ; rien ne permet de le comparer. Si ce n’est pas vous qui les avez ôtés, cherchez une autre copie.
cli-notice-forged = L’enregistrement { $seq } n’a pas été fait avec les clés de ce dossier ; il est laissé de côté.
cli-notice-fork = Ce dossier a { $count } versions, enregistrées séparément ; rien n’est perdu. Ici la version { $number }, enregistrée { $when }. Pour les comparer : recit heads ; pour en faire une seule : recit settle.
cli-notice-newer = Ce dossier a été écrit par une version plus récente. Lecture seule.
cli-notice-open-elsewhere = Ce dossier est ouvert dans une autre fenêtre ou par une autre commande ; voici son dernier enregistrement.
cli-elsewhere = Ce dossier est ouvert dans une autre fenêtre ou par une autre commande ; rien n’a été changé. Fermez l’autre, puis recommencez.
cli-forked = Ce dossier a { $count } versions ; rien n’a été changé. Comparez-les avec « recit heads », faites-en une seule avec « recit settle », puis recommencez.
cli-beside = Une autre version de ce dossier est arrivée entre-temps. Rien n’est perdu : les deux sont gardées. Comparez-les avec « recit heads ».
cli-heads-one = Ce dossier n’a qu’une version : enregistrement { $seq }, fait { $when }.
cli-heads-version = Version { $number } : enregistrement { $seq }, fait { $when }
cli-heads-differences =
    { $count ->
        [0] Versions 1 et { $number } : rien ne diffère.
        [one] Versions 1 et { $number } : une chose diffère.
       *[other] Versions 1 et { $number } : { $count } choses diffèrent.
    }
cli-heads-settle = Pour n’en faire qu’une : recit settle, avec --keep et un numéro, ou --keep both.
cli-no-such-number = Il n’y a pas de version { $number } ; il y en a { $count }.
cli-no-such-save = Il n’y a pas d’enregistrement { $number } dans cette version, ou il ne s’ouvre plus.
cli-settled = Le dossier n’a plus qu’une version (enregistrement { $seq }). Celles d’avant restent au même emplacement.
cli-settle-undecided =
    { $count ->
        [one] Pour une chose, une seule réponse est possible (elle est marquée *). Ajoutez --prefer et le numéro d’une version ; rien n’a été changé.
       *[other] Pour { $count } choses, une seule réponse est possible (elles sont marquées *). Ajoutez --prefer et le numéro d’une version ; rien n’a été changé.
    }
cli-history-save = Enregistrement { $seq }, fait { $when }
cli-notice-missing-file = Le fichier joint { $id } manque ou est incomplet.
cli-notice-missing-derived = La copie imprimable du fichier { $id } manque ; elle sera refaite.
cli-notice-other-case = { $files ->
    [one] Un fichier d’un autre dossier se trouve ici ; il est laissé de côté.
   *[other] { $files } fichiers d’un autre dossier se trouvent ici ; ils sont laissés de côté.
}
cli-recovery-code = Code de secours, à recopier sur papier, il ne sera plus affiché : { $code }
cli-saved = Modification { $number } enregistrée (enregistrement { $seq }).
cli-tidied = { $files ->
    [0] Il n’y avait rien à mettre de côté.
    [one] Un fichier a été mis de côté dans { $folder }. Il n’est pas effacé.
   *[other] { $files } fichiers ont été mis de côté dans { $folder }. Ils ne sont pas effacés.
}
cli-change-refused = La modification { $number } est refusée : { $why }. Les précédentes sont sauvegardées.
cli-refused-not-there = cet élément n’existe pas
cli-refused-already-there = un élément porte déjà cet identifiant
cli-refused-beyond-the-end = la place demandée est au-delà de la fin
cli-refused-still-used = il est encore cité par { $users }
cli-built = { $pages ->
    [one] Une page écrite dans { $path }.
   *[other] { $pages } pages écrites dans { $path }.
}
cli-no-such-build = « { $name } » n’est pas un dossier connu : ofpra, keep, working.
cli-bad-setting = « { $setting } » n’est pas un réglage de ce dossier, ou sa valeur ne convient pas.
cli-incomplete-exhibit = La pièce { $number } n’a pas pu être lue ; une page le dit à sa place. Le dossier n’est pas complet.
cli-incomplete-translation = La traduction de la pièce { $number } n’a pas pu être lue ; une page le dit à sa place. Le dossier n’est pas complet.
cli-blocked-name = Un nom protégé ({ $subject }) se lirait encore : { $place }. Remplacez-le par une référence, ou gardez-le avec --set { $setting }.
cli-perhaps-name = Un mot est peut-être un nom protégé ({ $subject }) : { $place }. Regardez-le dans la fenêtre, ou gardez-le avec --set { $setting }.
cli-perhaps-paper = Un nom écrit sur une pièce est peut-être un nom protégé ({ $subject }) : { $place }. Répondez dans la fenêtre, ou imprimez la pièce avec --set { $setting }.
cli-blocked = Le dossier n’est pas écrit : { $count ->
    [one] un endroit est à regarder.
   *[other] { $count } endroits sont à regarder.
}
cli-guide-no-language = Le programme ne parle pas cette langue : { $lang }. Rien n’a été écrit.
cli-guide-written = Guide : { $path }
cli-build-internal = Le dossier n’a pas pu être composé (étape : { $step }). Rien n’a été écrit.
cli-verified = { $checks } contrôles faits sur { $pages } pages : aucune erreur.
cli-verify-faults = { $faults ->
    [one] Un contrôle a trouvé une erreur :
   *[other] { $faults } contrôles ont trouvé une erreur :
}
cli-verify-fault = { $check } : pages { $pages }
cli-not-a-pdf = { $path } n’est pas un PDF lisible.
cli-check-deadlines = Délais
cli-check-points = Points à relire
cli-check-none = Aucun point à relire pour l’instant.
cli-date-no-reading = Cette date n’est pas comprise comme un jour, un mois, une saison ou une année. Les mots seront gardés tels quels.
cli-date-ambiguous = Plusieurs lectures sont possibles ; demandez à la personne.
cli-law-unreadable = Les données de droit du programme ne sont pas lisibles.
cli-exhibit = pièce { $number }
cli-page = page { $page }
cli-warning-fears-empty = La partie sur les craintes en cas de retour est vide : rien n’en est imprimé, et le récit serait signé sans elle.
cli-warning-events = { $count ->
    [one] Un événement n’est pas imprimé : il est protégé, sensible ou gardé pour l’entretien.
   *[other] { $count } événements ne sont pas imprimés : ils sont protégés, sensibles ou gardés pour l’entretien.
}
cli-warning-exhibits = { $count ->
    [one] Une pièce n’est pas imprimée à cause de ce qu’elle révèle.
   *[other] { $count } pièces ne sont pas imprimées à cause de ce qu’elles révèlent.
}
cli-warning-bearing = { $count ->
    [one] Une pièce n’est pas imprimée : un nom protégé se lit dessus. « recit check » dit laquelle.
   *[other] { $count } pièces ne sont pas imprimées : un nom protégé se lit dessus. « recit check » dit lesquelles.
}
cli-warning-paragraphs = { $count ->
    [one] Un paragraphe n’est pas imprimé : il est gardé pour l’entretien, ou révèle ce qui est protégé.
   *[other] { $count } paragraphes ne sont pas imprimés : ils sont gardés pour l’entretien, ou révèlent ce qui est protégé.
}
cli-warning-telling = { $count ->
    [one] Un paragraphe n’est pas imprimé : il raconte un événement qui ne l’est pas. « recit check » dit lequel.
   *[other] { $count } paragraphes ne sont pas imprimés : ils racontent un événement qui ne l’est pas. « recit check » dit lesquels.
}
cli-warning-no-french = { $count ->
    [one] Un paragraphe n’a pas encore de français ; il est imprimé dans la langue de la personne.
   *[other] { $count } paragraphes n’ont pas encore de français ; ils sont imprimés dans la langue de la personne.
}
cli-warning-dangling = { $count ->
    [one] Un texte renvoie à un élément qui n’existe pas.
   *[other] { $count } renvois visent des éléments qui n’existent pas.
}
cli-warning-translation = Il manque une traduction de la pièce { $number }.
cli-warning-no-glyph = Le caractère { $character }, page { $page }, n’existe dans aucune police du programme ; un cadre est imprimé à sa place.
cli-weak-passphrase = Cette phrase secrète est facile à deviner : qui trouve le dossier pourra l’ouvrir. Six mots tirés au hasard conviennent.
cli-read-in-part = La pièce { $number } n’a été lue qu’en partie ; il manque : { $missing }. Comparez la page imprimée avec l’original.
cli-notice-newer-do = Il peut être lu et imprimé ici, pas changé. Pour le changer, prenez la version récente de Récit.
cli-notice-newer-unread = L’enregistrement { $seq } a été fait par une version plus récente de Récit, et n’est pas compris ici ; voici celui d’avant, en lecture seule. Rien n’est perdu : prenez la version récente.
cli-newer-barred = Ce dossier a été écrit par une version plus récente de Récit ; rien n’a été changé. Il peut être lu et imprimé ici ; pour le changer, prenez la version récente.
cli-exchange-newer-read = Ce dossier d’échange vient d’une version plus récente de Récit : ce qui n’est pas compris ici n’est ni montré ni imprimé.
cli-about-law = Montre quelles règles de droit sont en usage, les remplace par un fichier plus récent, ou les écrit
cli-about-law-export = Écrit les règles venues avec le programme dans un fichier
cli-about-law-take = Contrôle un fichier de règles, montre ce qui diffère, et l’utilise
cli-about-law-drop = Revient aux règles venues avec le programme
cli-arg-law-output = Où écrire le fichier, par exemple recit-law-2026-11-29.toml
cli-arg-law-file = Fichier de règles de droit
cli-law-written = Règles de droit écrites dans { $path }
cli-law-taken = Ces règles sont maintenant en usage. « recit law drop » revient à celles du programme.
cli-law-dropped = Les règles venues avec le programme sont en usage.
cli-law-none-brought = Aucun fichier de règles n’avait été apporté.
cli-law-no-place = Il n’y a pas d’emplacement pour les réglages sur cet ordinateur : le fichier ne peut pas être gardé.
