import Corpus
import Format

/// The names of the fields of an index, gathered from its catalogs.
enum FieldList {
  /// The names by ordinal.
  static func read(_ catalogs: [MappedCatalog]) throws(IndexError) -> [String] {
    var names: [String] = []
    let decompressor = Decompressor()
    for catalog in catalogs {
      for (ordinal, name) in try catalog.segment.fields(decompressor) {
        if ordinal >= names.count {
          names += repeatElement("", count: ordinal + 1 - names.count)
        }
        names[ordinal] = name
      }
    }
    return names
  }
}
