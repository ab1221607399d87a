/// Where we and `bsdtar` rightly differ, with the reason. `docs/conformance-archives.md` is for
/// people what this is for the test.
enum AcceptedDifference: CaseIterable {
  /// No archive by its first bytes: a leaf for the parsers, of which `bsdtar` says it knows it not.
  case noArchive
  /// Needs a program that is not there (lzop, lrzip, grzip); `bsdtar` fails too, we skip the file.
  case foreignCompression
  /// mtree is a list of files as text, and is read as text.
  case listOfFiles
  /// Ours is the data of files; `bsdtar -xO` also prints the targets of links, folders' data, and
  /// the second copy of a hard link.
  case linkTargets
  /// `bsdtar` prints zeros without an end for rar5 entries of no bytes.
  case endlessRar5
  /// Something stands behind the compressed stream: `failed` with its position, where `bsdtar` is
  /// silent. What is in the stream is read alike.
  case junkBehind
  /// `bsdtar` gives up on it as a whole or on one entry; we read it. Of WARC records it pads the
  /// data with zeros, and of archives one behind the other it reads the first.
  case onlyWeRead
  /// A file that says it is smaller than it is: both give its bytes and complain; `bsdtar` stops.
  case sizeNotAsDeclared
  /// One part of several; read by itself. Members that go on in another part are `failed`.
  case volume
  /// Of large ones the test sees the first 8 MiB; further on `bsdtar` fails as we do.
  case failsFurtherOn
  /// Expands by more than `--max-ratio`: `refused`.
  case overRatio
  /// `bsdtar` prints encrypted bytes as they are; we refuse the member.
  case encryptedRar5
  /// `bsdtar` takes the inner archive for the outer one, or peels several levels in one.
  case levels
  /// Damaged in a way that libarchive never comes back from; told and `failed` before it tries.
  case neverEnds
  /// Several members of one name: from the second on ours have a number behind it (`a.csv#2`).
  case repeatedNames

  static func of(_ name: String) -> AcceptedDifference? {
    allCases.first { accepted in
      accepted.names.contains { $0.hasSuffix("*") ? name.hasPrefix($0.dropLast()) : name == $0 }
    }
  }

  /// File names; a trailing `*` stands for anything.
  var names: [String] {
    switch self {
    case .noArchive:
      [
        "rar3-seektest.sfx", "rar5-crc.sfx", "test_archive_pathmatch_oob_*", "test_expand.plain",
        "test_option_t.stdout", "test_option_tv.stdout", "test_read_files_compressed.part0*",
        "test_read_filter_uudecode_raw", "test_read_format_7zip_issue2765.7z",
        "test_read_format_7zip_malformed3.7z", "test_read_format_7zip_sfx_elf64trunc.elf",
        "test_read_format_cpio_afio_header.part2.cpio", "test_read_format_raw.*",
        "test_write_format_*",
      ]
    case .foreignCompression:
      [
        "test_compat_lzop_*", "test_extract.cpio.grz", "test_extract.cpio.lrz",
        "test_extract.cpio.lzo", "test_extract.tar.grz", "test_extract.tar.lrz",
        "test_extract.tar.lzo", "test_read_filter_grzip*", "test_read_filter_lrzip*",
        "test_read_filter_lzop*",
      ]
    case .listOfFiles: ["test_read_format_mtree*"]
    case .linkTargets:
      [
        "rar3-symlink-unix.rar", "test_compat_tar_directory_1.tar",
        "test_compat_tar_hardlink_1.tar", "test_read_format_7zip_symbolic_name.7z",
        "test_read_format_rar.rar", "test_read_format_rar_compress_*",
        "test_read_format_rar_unicode.rar", "test_read_format_zip_7z_*",
        "test_read_format_iso_rockridge.iso.Z", "test_read_format_iso_rockridge_new.iso.Z",
        "test_read_format_iso_rockridge_rr_moved.iso.Z",
      ]
    case .endlessRar5:
      [
        "test_read_format_rar5_hardlink.rar",
        "rar5-dups.rar", "rar5-evil-symlink-traversal.rar", "rar5-hlink.rar",
        "rar5-readonly-unix.rar", "rar5-subdirs.rar", "rar5-symlink-*", "rar5-times2.rar",
        "test_read_format_rar5_fileattr.rar", "test_read_format_rar5_symlink.rar",
        "test_read_format_rar5_win32.rar", "test_read_format_rar5_unicode.rar",
        "test_read_format_rar5_data_ready_pointer_leak.rar",
        "test_read_format_rar5_bad_window_sz_in_mltarc_file.rar",
      ]
    case .junkBehind:
      [
        "test_compat_bzip2_2.tbz", "test_compat_gzip_2.tgz", "test_compat_lz4_2.tar.lz4",
        "test_compat_lzip_2.tlz", "test_compat_lzma_1.tlz",
      ]
    case .onlyWeRead:
      [
        "test_read_format_tar_concatenated.tar", "test_read_format_warc.warc",
        "test_compat_lz4_skippable_frames_B4.tar.lz4", "test_compat_lzip_3.lz",
        "test_compat_lzip_4.tlz", "test_expand.bz2", "test_pax_filename_encoding.tar",
        "test_read_format_cpio_symlink_trailer.cpio",
        "test_read_format_iso_rockridge_zf_overflow.iso", "test_read_format_rar_unbound_*",
        "test_read_format_tar_V_negative_size.tar", "test_read_format_tar_empty_filename.tar",
        "test_read_format_zip_ppmd8_crash_*", "test_read_pax_empty_val_no_nl.tar",
        "test_read_format_huge_rpm.rpm", "test_read_format_iso_3.iso.Z",
      ]
    case .sizeNotAsDeclared:
      [
        "test_option_stdout_size_exceeds_declared_*", "test_read_data_into_fd_size_exceeds_*",
        "test_read_format_zip_size_exceeds_declared_*",
      ]
    case .volume:
      [
        "rar3-old.r0*", "rar3-vols.part*", "rar5-vols.part*", "test_read_large_splitted_rar_*",
        "test_read_splitted_rar_*", "test_splitted_rar_seek_support_*",
        "test_rar_multivolume_*",
      ]
    case .failsFurtherOn:
      [
        "test_read_format_rar_multivolume.part*", "test_read_format_rar_multi_lzss_blocks.rar",
        "test_read_format_rar_ppmd_lzss_conversion.rar",
      ]
    case .overRatio: ["test_read_format_gtar_sparse_skip_entry.tar.Z"]
    case .encryptedRar5: ["test_read_format_rar5_only_crypt_exfld.rar"]
    case .levels:
      [
        "test_read_filter_gzip_recursive.gz", "test_read_too_many_filters.gz",
        "test_read_format_rar5_zip_in_rar.rar",
      ]
    case .neverEnds:
      [
        "test_read_format_iso_rockridge_ce_loop.iso.Z", "test_read_format_rar5_dirdata.rar",
        "test_read_format_xar_doublelink.xar",
      ]
    case .repeatedNames:
      [
        "test_acl_pax_nfs4.tar", "test_acl_pax_posix1e.tar", "test_fuzz.lzh", "test_list_item.tar",
      ]
    }
  }
}
