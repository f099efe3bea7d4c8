# Words of the command line. Ids: cli-element-state.
