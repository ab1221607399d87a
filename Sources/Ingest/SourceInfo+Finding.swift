import Bytes
import Corpus
import Discover
import Indexing

extension SourceInfo {
  /// What the index knows a finding by.
  init(_ finding: Finding, roots: [SourceRoot], leak: String) {
    switch finding {
    case .source(let source):
      let root = roots[source.root]
      self.init(
        root: root.name, rootPlace: PathText.text(root.path), path: source.path, leak: leak,
        sizeInBytes: source.sizeInBytes,
        modifiedInNanoseconds: source.modifiedInNanoseconds, inode: source.inode)
    case .unread(let entry):
      // No size and no time to compare: it changed when there is something else to say of it.
      let root = roots[entry.root]
      var reason = entry.reason
      let mark = reason.withUTF8 { hash64(UnsafeRawBufferPointer($0)) }
      self.init(
        root: root.name, rootPlace: PathText.text(root.path), path: entry.path,
        leak: leak, sizeInBytes: 0, modifiedInNanoseconds: 0, inode: mark)
    }
  }
}
