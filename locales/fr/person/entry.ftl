# Before and around the open case: making one, opening it, what went wrong.

entry-network = Ce programme n’utilise pas le réseau : vous pouvez débrancher.
entry-person-language = Langue de la personne
entry-step-languages = Langues
entry-step-words = Mots et feuille de secours
entry-step-place = Emplacement
entry-languages-title = Dans quelles langues ?
entry-languages-help = La personne raconte dans sa langue ; les deux langues sont à l’écran. On peut en changer plus tard.
entry-secret-title =
    { $count ->
        [7] Sept mots ouvrent ce dossier
       *[6] Six mots ouvrent ce dossier
    }
entry-secret-title-digits = Six groupes de chiffres ouvrent ce dossier
entry-secret-title-own = Votre phrase secrète ouvre ce dossier
entry-secret-help = Tirés au hasard. Personne ne peut les retrouver à votre place : apprenez-les, ou gardez la feuille de secours loin de l’ordinateur.
entry-own-help = Personne ne peut la retrouver à votre place. Plusieurs mots sans lien entre eux sont difficiles à deviner.
entry-check = Tapez-les une fois, pour vérifier
entry-check-own = Tapez-la encore une fois
entry-own = Votre phrase secrète
entry-own-weak = Encore trop facile à deviner : ajoutez des mots.
entry-own-enough = Assez difficile à deviner.
entry-check-right = C’est bien cela.
entry-check-not-yet = Pas encore pareil.
entry-association = Donner aussi une clé à l’association
entry-association-words = La clé de l’association, à noter à part :
entry-sheet = Feuille de secours
entry-sheet-nothing = Aucun fichier n’est créé. Ne photographiez pas cette feuille.
entry-sheet-copied = Recopiez les six groupes, puis relisez-les à deux.
entry-place-title = Où le garder ?
entry-place-help = Le dossier est chiffré. Une clé USB peut rester avec la personne. Le programme y crée un répertoire au nom neutre.
entry-creating = Le dossier est en train d’être créé. Cela prend quelques secondes.
entry-locked = Verrouillé
entry-opening = Ouverture en cours. Cela prend une à deux secondes.

## What went wrong, and what to do.
entry-wrong = Cette phrase secrète n’ouvre pas ce dossier. Vérifiez le clavier et les majuscules, puis essayez encore, ou prenez la feuille de secours.
entry-mistyped = Ce code de secours contient une lettre fausse. Relisez la feuille groupe par groupe.
entry-damaged = Aucun enregistrement de ce dossier n’est lisible. Essayez avec une autre copie, sur une clé ou un autre ordinateur.
entry-no-space = Il n’y a plus de place sur ce disque. Libérez de la place, ou choisissez un autre emplacement.
entry-gone = Emplacement introuvable. La clé est-elle débranchée ?
entry-other = L’opération a échoué. Rien n’a changé.

## What a person should know about how a case opened.
entry-notice-damaged = Le dernier enregistrement ({ $seq }) est abîmé ; voici celui d’avant. Vérifiez ce qui a été écrit en dernier.
entry-notice-missing = Un fichier de ce dossier manque ou est incomplet. Cherchez-le dans une autre copie.
entry-after-crash = La fenêtre s’était fermée toute seule. Tout ce qui était enregistré est là.

## Locking and leaving when saving does not succeed.
entry-rest-failed = Pas enregistré, pas verrouillé. Rien n’est perdu tant que cette fenêtre reste ouverte. Vérifiez que la clé ou le disque est en place et qu’il reste de la place.
entry-leave-saving = Enregistrement en cours. La fenêtre se ferme ensuite.
entry-leave-failed = L’enregistrement n’a pas réussi. Si la fenêtre se ferme maintenant, ce qui a été écrit en dernier est perdu.
