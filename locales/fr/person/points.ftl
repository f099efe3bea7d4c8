# Points to re-read, when the screen is turned to the person.

# Step Points, above the answers to one point: what to do about it. [line]
points-what = Que voulez-vous faire ?
# Step Points, under its title; at the foot when turned to the person: nothing here is a mistake. [sentence]
review-intro = Ce ne sont pas des fautes. Il est normal de ne pas se souvenir de tout.
# Step Points, heading over why the asylum office may ask this. [line]
review-why-label = Pourquoi on peut vous le demander
# Answer to a point: look at it another time. [button]
review-choice-later = Plus tard
# Answer to a point: it is right as it is written. [button]
review-choice-right-as-is = C’est juste ainsi
# Answer to a point: it is explained in the account. [button]
review-choice-explained = Expliquer dans le récit
# Answer to a point: do not show it any more. [button]
review-choice-hidden = Ne plus montrer
