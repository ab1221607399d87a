import Glibc

/// Which file it is, whatever its path.
struct FileID: Hashable {
  let device: UInt64
  let inode: UInt64

  init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
  }

  /// Of what `path` points to; nil when nothing is there.
  init?(following path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    self.init(facts)
  }
}
