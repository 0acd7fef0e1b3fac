/** Inputs that fill their place, and leave the distance between them to whatever they stand in. */
export const filling = { '& .MuiFormControl-root, & .MuiAutocomplete-root': { width: '100%', my: 0 } };
