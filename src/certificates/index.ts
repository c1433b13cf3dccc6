export { digest, sealOf, type Certificate, type NoCertificate } from "./certificate.js";
export { Certifier, type CertifierParts } from "./certifier.js";
export type { Certified } from "./make-certificate.js";
export { compareAnswers, describeRecheck, readCertified, type Recheck } from "./recheck.js";
