export { digest, type Certificate } from "./certificate.js";
export { makeCertificate, type Certified } from "./make-certificate.js";
export { compareAnswers, describeRecheck, readCertified, type Recheck } from "./recheck.js";
