# The case cannot be saved where it lies.

unsaved-elsewhere = Save the case elsewhere
