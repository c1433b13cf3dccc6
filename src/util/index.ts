export { fromBase64Url, toBase64Url } from "./base64url.js";
export { deepFreeze } from "./deep-freeze.js";
export { didYouMean } from "./did-you-mean.js";
export { groupBy } from "./group-by.js";
export { hashText } from "./hash-text.js";
export { joinPlaces } from "./join-places.js";
export { subtract } from "./subtract.js";
export { today } from "./today.js";
export { WriteQueue } from "./write-queue.js";
