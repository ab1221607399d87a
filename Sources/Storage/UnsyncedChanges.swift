import Glibc

/// What was done to files and names and not made durable yet, so that a test can take it back.
struct UnsyncedChanges {
  enum Change {
    case created(String)
    case wrote(String)
    case synced(String)
    case renamed(String, to: String)
    /// The file lies under another name until the removal is durable.
    case removed(String, kept: String)
    case syncedFolder(String)
  }

  private var names: [Change] = []
  private var files: Set<String> = []

  mutating func note(_ change: Change) {
    switch change {
    case .wrote(let path): files.insert(path)
    case .synced(let path): files.remove(path)
    case .created, .renamed, .removed: names.append(change)
    case .syncedFolder: settle()
    }
  }

  /// All names are durable: there is only one folder.
  private mutating func settle() {
    for case .removed(_, let kept) in names { unlink(kept) }
    names.removeAll()
  }

  mutating func undo() {
    for path in files { cut(path) }
    files.removeAll()
    for change in names.reversed() {
      switch change {
      case .created(let path): unlink(path)
      case .renamed(let old, let new): rename(new, old)
      case .removed(let path, let kept): rename(kept, path)
      case .wrote, .synced, .syncedFolder: break
      }
    }
    names.removeAll()
  }

  /// Half of a file came to the disk.
  private func cut(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    truncate(path, status.st_size / 2)
  }
}
