import Corpus
import Glibc

/// Walks the roots depth first in the order of their bytes, so that two walks over the same files
/// find the same in the same order.
///
/// Holds the listings of the folders on the current path and nothing else. Symbolic links are never
/// followed: what they point to inside the root is found at its own place, and nothing outside of
/// it is asked for. Not thread-safe.
public struct SourceWalker: ~Copyable {
  private struct Folder {
    var path: [UInt8]
    var text: String
    var listing: FolderListing
    var next = 0
  }

  private let roots: [SourceRoot]
  private let excluded: Set<FileID>
  private var nextRoot = 0
  private var folders: [Folder] = []
  /// A large source that ended a group and stands alone in the next one.
  private var waiting: Finding?

  /// `excluding`: folders (the index itself) that are passed over silently.
  public init(_ roots: [SourceRoot], excluding: [String] = []) {
    self.roots = roots
    excluded = Set(excluding.compactMap { FileID(following: $0) })
  }

  /// The next finding, or nil at the end.
  public mutating func next() -> Finding? {
    if let finding = waiting {
      waiting = nil
      return finding
    }
    while true {
      if let last = folders.indices.last {
        guard folders[last].next < folders[last].listing.count else {
          folders.removeLast()
          continue
        }
        let name = folders[last].listing.name(at: folders[last].next)
        folders[last].next += 1
        let path = folders[last].path
        let found = visit(
          (path == [UInt8(ascii: "/")] ? path : path + [UInt8(ascii: "/")]) + name,
          text: folders[last].text + "/" + PathText.text(name))
        if let found { return found }
      } else {
        guard nextRoot < roots.count else { return nil }
        nextRoot += 1
        let root = roots[nextRoot - 1]
        if let found = visit(root.path, text: root.name) { return found }
      }
    }
  }

  /// The next findings for one worker, or nil at the end.
  public mutating func nextGroup() -> SourceGroup? {
    var group = SourceGroup()
    while group.findings.count < SourceGroup.maximumCount,
      group.sizeInBytes < SourceGroup.maximumInBytes, let finding = next()
    {
      if case .source(let source) = finding {
        let isLarge = source.sizeInBytes > SourceGroup.maximumInBytes
        if isLarge, !group.findings.isEmpty {
          waiting = finding
          break
        }
        group.sizeInBytes += source.sizeInBytes
      }
      group.findings.append(finding)
    }
    return group.findings.isEmpty ? nil : group
  }

  /// Looks at one entry: a folder is entered and gives nil.
  private mutating func visit(_ path: [UInt8], text: String) -> Finding? {
    var facts = stat()
    let name = path.map { CChar(bitPattern: $0) } + [0]
    guard lstat(name, &facts) == 0 else { return failed(text, MediaType.binary) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .source(source(path, text, facts))
    case S_IFDIR:
      if excluded.contains(FileID(facts)) { return nil }
      guard let listing = FolderListing(name) else {
        return failed(text, MediaType(rawValue: "inode/directory"))
      }
      folders.append(Folder(path: path, text: text, listing: listing))
      return nil
    case S_IFLNK: return skipped(text, "symbolic link, not followed", "inode/symlink")
    case S_IFIFO: return skipped(text, "named pipe", "inode/fifo")
    case S_IFSOCK: return skipped(text, "socket", "inode/socket")
    case S_IFBLK: return skipped(text, "block device", "inode/blockdevice")
    default: return skipped(text, "character device", "inode/chardevice")
    }
  }

  private func source(_ path: [UInt8], _ text: String, _ facts: stat) -> FoundSource {
    FoundSource(
      root: nextRoot - 1, path: text, place: path, sizeInBytes: UInt64(clamping: facts.st_size),
      modifiedInNanoseconds: Int64(facts.st_mtim.tv_sec) &* 1_000_000_000
        &+ Int64(facts.st_mtim.tv_nsec),
      device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  private func failed(_ text: String, _ media: MediaType) -> Finding {
    let reason = "cannot read: \(String(cString: strerror(errno)))"
    return .unread(
      UnreadEntry(
        root: nextRoot - 1, path: text, outcome: .failed, reason: reason, media: media))
  }

  private func skipped(_ text: String, _ reason: String, _ media: String) -> Finding {
    .unread(
      UnreadEntry(
        root: nextRoot - 1, path: text, outcome: .skipped, reason: reason,
        media: MediaType(rawValue: media)))
  }
}
