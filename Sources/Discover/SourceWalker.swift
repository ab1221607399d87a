import Corpus
import Glibc
import Storage

/// Walks the roots depth first in the order of their bytes, so that two walks over the same files
/// find the same in the same order.
///
/// Holds the listings of the folders on the current path and nothing else. Symbolic links are never
/// followed: what they point to inside the root is found at its own place, and nothing outside of
/// it is asked for. Not thread-safe.
public struct SourceWalker: ~Copyable {
  private struct Folder {
    /// How much of `place` and `text` is this folder's.
    let placeInBytes: Int
    let textInBytes: Int
    let listing: FolderListing
    var next = 0
  }

  private let roots: [SourceRoot]
  private let excluded: Set<FileID>
  private var nextRoot = 0
  private var folders: [Folder] = []
  /// Of the entry that is looked at: kept once for all folders on the way to it, of which there may
  /// be thousands.
  private var place: [UInt8] = []
  private var text: [UInt8] = []
  private var volumeSets = VolumeSets()
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
        step(to: name, in: folders[last])
        if let found = visit() { return found }
      } else {
        guard nextRoot < roots.count else { return nil }
        nextRoot += 1
        place = roots[nextRoot - 1].path
        text = Array(roots[nextRoot - 1].name.utf8)
        if let found = visit() { return found }
      }
    }
  }

  /// Makes `place` and `text` those of an entry of a folder on the way.
  private mutating func step(to name: [UInt8], in folder: Folder) {
    place.removeLast(place.count - folder.placeInBytes)
    text.removeLast(text.count - folder.textInBytes)
    if place != [SourceWalker.slash] { place.append(SourceWalker.slash) }
    text.append(SourceWalker.slash)
    place += name
    text += PathText.text(name).utf8
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

  /// Looks at the entry at `place`: a folder is entered and gives nil.
  private mutating func visit() -> Finding? {
    var facts = stat()
    guard LongPath.status(place, &facts) else { return failed(MediaType.binary) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return file(facts)
    case S_IFDIR:
      if excluded.contains(FileID(facts)) { return nil }
      guard let listing = FolderListing(place) else {
        return failed(MediaType(rawValue: "inode/directory"))
      }
      folders.append(
        Folder(placeInBytes: place.count, textInBytes: text.count, listing: listing))
      return nil
    case S_IFLNK: return skipped("symbolic link, not followed", "inode/symlink")
    case S_IFIFO: return skipped("named pipe", "inode/fifo")
    case S_IFSOCK: return skipped("socket", "inode/socket")
    case S_IFBLK: return skipped("block device", "inode/blockdevice")
    default: return skipped("character device", "inode/chardevice")
    }
  }

  private var path: String { String(decoding: text, as: UTF8.self) }

  /// A file, or what it is a volume of; the volumes behind the first say where they are read.
  private mutating func file(_ facts: stat) -> Finding {
    var source = source(facts)
    guard let set = volumeSets.set(of: place) else { return .source(source) }
    guard set.head == place else {
      // A volume that is given alone is read alone.
      let isHeadFound = !folders.isEmpty || roots.contains { $0.path == set.head }
      return isHeadFound ? .unread(part()) : .source(source)
    }
    source.volumes = set.places
    source.sizeInBytes = set.sizeInBytes
    source.modifiedInNanoseconds = set.modifiedInNanoseconds
    source.inode = set.inode
    return .source(source)
  }

  /// A volume behind the head of its set.
  private func part() -> UnreadEntry {
    UnreadEntry(
      root: nextRoot - 1, path: path, outcome: .indexed,
      reason: "a volume, read with the others of its set", media: MediaType.binary)
  }

  private func source(_ facts: stat) -> FoundSource {
    FoundSource(
      root: nextRoot - 1, path: path, place: place, volumes: [],
      sizeInBytes: UInt64(clamping: facts.st_size),
      modifiedInNanoseconds: facts.modifiedInNanoseconds,
      device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  private func failed(_ media: MediaType) -> Finding {
    let reason = "cannot read: \(String(cString: strerror(errno)))"
    return .unread(
      UnreadEntry(
        root: nextRoot - 1, path: path, outcome: .failed, reason: reason, media: media))
  }

  private func skipped(_ reason: String, _ media: String) -> Finding {
    .unread(
      UnreadEntry(
        root: nextRoot - 1, path: path, outcome: .skipped, reason: reason,
        media: MediaType(rawValue: media)))
  }

  private static let slash = UInt8(ascii: "/")
}
