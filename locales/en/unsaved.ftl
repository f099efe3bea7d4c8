# The case cannot be saved where it lies.

unsaved-still-here = Not saved. The text is still here: you can go on writing, another try follows.
unsaved-elsewhere = Save the case elsewhere
unsaved-carried =
    { $count ->
        [0] The whole case, encrypted, is now in the other place and is saved there. The old one stays as it is.
        [one] The case, encrypted, is now in the other place and is saved there. One file of an exhibit could not be read and is missing.
       *[other] The case, encrypted, is now in the other place and is saved there. { $count } files of exhibits could not be read and are missing.
    }
