declare module "relay-compiler" {
  /** The path of the compiler; null where there is none for this machine. */
  const compiler: string | null;
  export default compiler;
}
