RETURN true AS nothing0

RETURN true AS nothing0
