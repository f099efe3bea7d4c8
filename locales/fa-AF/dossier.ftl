# Words of the printed dossier. Ids: dossier-element-state.
