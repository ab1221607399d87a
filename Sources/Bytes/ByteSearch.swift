import CKernels
// Hot code: borrows, never allocates.
public import Glibc

/// Where `byte` first stands in `bytes` at or after `start`, or nil. `memchr`: 30 GB/s and more.
@inlinable
public func firstIndex(
  of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress else { return nil }
  // SAFETY: start < count, so the range handed to memchr lies inside the buffer.
  guard let hit = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
  return base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
}

/// Where `byte` last stands in `bytes` before `end`, or nil.
public func lastIndex(
  of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
) -> Int? {
  guard end > 0, end <= bytes.count, let base = bytes.baseAddress else { return nil }
  // SAFETY: 0 < end <= count, so the range handed to memrchr lies inside the buffer.
  guard let hit = ck_memrchr(base, byte, end) else { return nil }
  return base.distance(to: hit)
}

/// Where `needle` first stands in `bytes` at or after `start`, or nil. `memmem`: linear time.
public func firstIndex(
  of needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress else { return nil }
  // SAFETY: start < count, so the range handed to memmem lies inside the buffer.
  let count = bytes.count - start
  guard let hit = ck_memmem(base + start, count, needle.utf8Start, needle.utf8CodeUnitCount)
  else { return nil }
  return base.distance(to: hit)
}

/// Where `needle` first stands in `bytes`, or nil. `memmem`: linear time.
public func firstIndex(
  of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
) -> Int? {
  guard let base = bytes.baseAddress, let start = needle.baseAddress else { return nil }
  // SAFETY: both ranges are whole buffers.
  guard let hit = ck_memmem(base, bytes.count, start, needle.count) else { return nil }
  return base.distance(to: hit)
}

/// How often `byte` stands in `bytes`.
public func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  return ck_count_byte(base, bytes.count, byte)
}
