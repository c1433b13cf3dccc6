/**
 * Freezes a value and everything reachable from it, so that what crosses a stage cannot be changed.
 *
 * Maps and class instances are frozen as objects; their entries are the owner's concern.
 */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
