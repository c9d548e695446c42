import { remembered } from './remembered.js';

/** RFC 3986 as the SDKs do it: all but letters, digits and `-_.~`. */
export const percentEncoded = remembered((text) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  ),
);
