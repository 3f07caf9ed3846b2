// In a frame, an address of another program (mailto:, sms:) would count as the frame's next page: the policy of the page
// around it (frame-src) refuses that, and the form would be gone. So there it opens beside the form.
export const framed = parent !== window;
/** Where an address of another program goes. */
export const beside = framed ? "_blank" : "_self";
