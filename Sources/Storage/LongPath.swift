public import Glibc

/// Calls on paths that may be longer than the system takes at once (`PATH_MAX`, 4096 bytes): such a
/// path is gone through in parts. A dump may hold folders nested so deeply.
public enum LongPath {
  /// What is longer is refused with `ENAMETOOLONG`.
  public static let maximumInBytes = 32 << 10

  /// `PATH_MAX`, which counts the NUL.
  private static let callInBytes = 4096

  /// `open`; -1 with `errno` set when it fails.
  public static func open(_ path: [UInt8], _ flags: Int32) -> Int32 {
    call(path) { folder, name in openat(folder, name, flags) }
  }

  /// `lstat`; false with `errno` set when it fails.
  public static func status(_ path: [UInt8], _ facts: inout stat) -> Bool {
    call(path) { folder, name in fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) } == 0
  }

  /// `O_PATH`, which Swift's importer does not see without `_GNU_SOURCE`: a folder that may be gone
  /// through but not listed will do.
  private static let passing: Int32 = 0o10_000_000 | O_DIRECTORY | O_CLOEXEC

  private static func call(
    _ path: [UInt8], _ body: (Int32, UnsafePointer<CChar>) -> Int32
  ) -> Int32 {
    guard !path.contains(0) else { return fail(EINVAL) }
    guard path.count <= maximumInBytes else { return fail(ENAMETOOLONG) }
    var folder = AT_FDCWD
    defer { closeKeepingError(folder) }
    var rest = path[...]
    while rest.count >= callInBytes {
      guard let slash = rest.prefix(callInBytes - 1).lastIndex(of: UInt8(ascii: "/")),
        slash > rest.startIndex
      else { return fail(ENAMETOOLONG) }
      let next = withName(rest[..<slash]) { openat(folder, $0, passing) }
      guard next >= 0 else { return -1 }
      closeKeepingError(folder)
      folder = next
      // What begins with a slash would begin at the root again.
      rest = rest[slash...].drop { $0 == UInt8(ascii: "/") }
    }
    return withName(rest) { body(folder, $0) }
  }

  private static func withName(
    _ name: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) -> Int32
  ) -> Int32 {
    (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      // SAFETY: the buffer ends in NUL.
      return body(base)
    }
  }

  private static func closeKeepingError(_ descriptor: Int32) {
    guard descriptor >= 0 else { return }
    let error = errno
    close(descriptor)
    errno = error
  }

  private static func fail(_ error: Int32) -> Int32 {
    errno = error
    return -1
  }
}
