// Hot code.
import Glibc

/// Orders byte strings as `memcmp` does, a prefix before what it starts: < 0, 0 or > 0.
public func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int
{
  let common = min(left.count, right.count)
  if common > 0, let first = left.baseAddress, let second = right.baseAddress {
    // SAFETY: both buffers hold at least `common` bytes.
    let order = memcmp(first, second, common)
    if order != 0 { return Int(order) }
  }
  return left.count - right.count
}

/// Orders texts by the bytes of their UTF-8.
public func compare(_ left: String, _ right: String) -> Int {
  var (left, right) = (left, right)
  return left.withUTF8 { first in right.withUTF8 { compare(first, $0) } }
}
