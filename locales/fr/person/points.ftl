# Points to re-read, when the screen is turned to the person.

points-what = Que voulez-vous faire ?
review-intro = Ce ne sont pas des fautes. Il est normal de ne pas se souvenir de tout.
review-why-label = Pourquoi on peut vous le demander
review-choice-later = Plus tard
review-choice-right-as-is = C’est juste ainsi
review-choice-explained = Expliquer dans le récit
review-choice-hidden = Ne plus montrer
