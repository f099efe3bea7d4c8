# Words of the points to re-read. Ids: review-element-state.
