import Glibc

/// The public data sets, unpacked, where the machine has them; conformance tests are skipped elsewhere.
///
/// `LEAKINDEX_CORPORA` names the folder; the test script unpacks and sets it when it can.
public enum SharedCorpora {
  /// The folder of one set, or nil where it is not there.
  public static func folder(_ set: String) -> String? {
    guard let root = getenv("LEAKINDEX_CORPORA") else { return nil }
    let path = String(cString: root) + "/" + set
    return access(path, R_OK) == 0 ? path : nil
  }
}
