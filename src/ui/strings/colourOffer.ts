/** A line above a plan that says nothing about funding. */
export const colourOffer = {
  /** Buttons with the names of columns follow. */
  ask: 'This plan says nothing about funding. Colour it by',
  dismiss: 'Leave it uncoloured',
} as const;
