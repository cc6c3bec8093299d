<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Ringkas</source>
      <translation>&amp;Tentang Ringkas</translation>
    </message>
    <message>
      <source>&amp;Close article</source>
      <translation>&amp;Tutup artikel</translation>
    </message>
    <message>
      <source>&amp;Date of the article…</source>
      <translation>&amp;Tanggal artikel…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Ekspor…</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Pintasan papan tik</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Buka…</translation>
    </message>
    <message>
      <source>&amp;Paste as article</source>
      <translation>&amp;Tempel sebagai artikel</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Keluar</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ulan&amp;gi</translation>
    </message>
    <message>
      <source>&amp;Reopen closed article</source>
      <translation>Buka &amp;lagi artikel yang ditutup</translation>
    </message>
    <message>
      <source>&amp;Search all articles</source>
      <translation>&amp;Cari di semua artikel</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Setelan…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <source>All &amp;commands…</source>
      <translation>Semua &amp;perintah…</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>Kembali ke tempat tadi</translation>
    </message>
    <message>
      <source>Check a &amp;quote…</source>
      <translation>Periksa &amp;kutipan…</translation>
    </message>
    <message>
      <source>Compare &amp;rankers…</source>
      <translation>Bandingkan &amp;cara penilaian…</translation>
    </message>
    <message>
      <source>Copy as quote with source</source>
      <translation>Salin sebagai kutipan dengan sumber</translation>
    </message>
    <message>
      <source>Default layout</source>
      <translation>Tata letak bawaan</translation>
    </message>
    <message>
      <source>Dim everything outside the summary</source>
      <translation>Redupkan semua di luar ringkasan</translation>
    </message>
    <message>
      <source>Export the &amp;timeline…</source>
      <translation>Ekspor garis wak&amp;tu…</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Maju lagi</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Layar penuh</translation>
    </message>
    <message>
      <source>Hide everything outside the summary</source>
      <translation>Sembunyikan semua di luar ringkasan</translation>
    </message>
    <message>
      <source>Larger article text</source>
      <translation>Perbesar teks artikel</translation>
    </message>
    <message>
      <source>Larger controls</source>
      <translation>Perbesar tampilan</translation>
    </message>
    <message>
      <source>Menu of what is selected</source>
      <translation>Menu untuk yang dipilih</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Artikel berikutnya</translation>
    </message>
    <message>
      <source>Next quote</source>
      <translation>Kutipan berikutnya</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Kalimat berikutnya</translation>
    </message>
    <message>
      <source>Normal article text</source>
      <translation>Teks artikel ukuran biasa</translation>
    </message>
    <message>
      <source>Normal controls</source>
      <translation>Tampilan ukuran biasa</translation>
    </message>
    <message>
      <source>Note on the sentence…</source>
      <translation>Catatan pada kalimat…</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Buka &amp;folder…</translation>
    </message>
    <message>
      <source>Open the &amp;sample article</source>
      <translation>Buka artikel &amp;contoh</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Artikel sebelumnya</translation>
    </message>
    <message>
      <source>Previous quote</source>
      <translation>Kutipan sebelumnya</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Kalimat sebelumnya</translation>
    </message>
    <message numerus="yes">
      <source>Print %Ln article(s)…</source>
      <translation>
        <numerusform>Cetak %Ln artikel…</numerusform>
      </translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Cetak…</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Read several articles &amp;together</source>
      <translation>Baca beberapa artikel ber&amp;sama</translation>
    </message>
    <message>
      <source>Read the file &amp;again</source>
      <translation>Baca &amp;ulang berkas</translation>
    </message>
    <message>
      <source>Show the panels</source>
      <translation>Tampilkan panel</translation>
    </message>
    <message>
      <source>Smaller article text</source>
      <translation>Perkecil teks artikel</translation>
    </message>
    <message>
      <source>Smaller controls</source>
      <translation>Perkecil tampilan</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Tokoh</translation>
    </message>
    <message>
      <source>Star the sentence, or not</source>
      <translation>Bintangi kalimat, atau batalkan</translation>
    </message>
    <message>
      <source>Su&amp;mmary of several articles…</source>
      <translation>Ringkasan &amp;beberapa artikel…</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Ringkasan</translation>
    </message>
    <message>
      <source>Switch between light and dark</source>
      <translation>Ganti terang atau gelap</translation>
    </message>
    <message>
      <source>Tear the panel off or put it back</source>
      <translation>Lepaskan panel atau kembalikan</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Waktu</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message numerus="yes">
      <source>%Ln article(s) opened.</source>
      <translation>
        <numerusform>%Ln artikel dibuka.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read: %1</source>
      <translation>
        <numerusform>%Ln berkas tidak dapat dibaca: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more article(s) of the folder were not opened: too many at once. Drop them in smaller groups.</source>
      <translation>
        <numerusform>%Ln artikel lain di folder itu tidak dibuka: terlalu banyak sekaligus. Jatuhkan sebagian demi sebagian.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln other file(s) of the folder hold no article.</source>
      <translation>
        <numerusform>%Ln berkas lain di folder itu bukan artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln article(s) of “%1” could be read.</source>
      <translation>
        <numerusform>Hanya %Ln artikel pertama dari “%1” yang dapat dibaca.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open already, and read again: %Ln article(s).</source>
      <translation>
        <numerusform>Sudah terbuka dan dibaca ulang: %Ln artikel.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tampilkan</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>%1 of %2 selected</source>
      <translation>%1 dari %2 dipilih</translation>
    </message>
    <message numerus="yes">
      <source>%Ln date(s)</source>
      <translation>
        <numerusform>%Ln waktu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln kutipan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln speaker(s)</source>
      <translation>
        <numerusform>%Ln tokoh</numerusform>
      </translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Close article</source>
      <translation>Tutup artikel</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
      <source>Drop files anywhere</source>
      <translation>Seret berkas ke sini</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel yang terbuka</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Teks tempelan</translation>
    </message>
    <message>
      <source>Reading was cancelled</source>
      <translation>Pembacaan dibatalkan</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Sedang dibaca…</translation>
    </message>
    <message>
      <source>This article could not be read</source>
      <translation>Artikel ini tidak dapat dibaca</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Menunggu</translation>
    </message>
    <message>
      <source>What is found appears here in a moment.</source>
      <translation>Hasilnya segera tampil di sini.</translation>
    </message>
    <message>
      <source>What went wrong, and what to do, stands in its place.</source>
      <translation>Sebabnya, dan apa yang dapat dilakukan, tertulis di tempatnya.</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln article(s) read together</source>
      <translation>
        <numerusform>%Ln artikel dibaca bersama</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s)</source>
      <translation>
        <numerusform>%Ln peristiwa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not read</source>
      <translation>
        <numerusform>%Ln belum terbaca</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln source(s)</source>
      <translation>
        <numerusform>%Ln sumber</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln told by several</source>
      <translation>
        <numerusform>%Ln diceritakan beberapa artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln kata</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Read together</source>
      <translation>&amp;Baca bersama</translation>
    </message>
    <message>
      <source>Articles to read together</source>
      <translation>Artikel yang dibaca bersama</translation>
    </message>
    <message>
      <source>Click on somebody or on an event: their words appear here.</source>
      <translation>Klik seorang tokoh atau suatu peristiwa: kata-katanya muncul di sini.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Ekspor…</translation>
    </message>
    <message>
      <source>Named in several, not quoted</source>
      <translation>Disebut di beberapa artikel, tidak dikutip</translation>
    </message>
    <message>
      <source>Notes belong to one article: open one first.</source>
      <translation>Catatan milik satu artikel: buka satu artikel dahulu.</translation>
    </message>
    <message>
      <source>Open another article first: several can be read together.</source>
      <translation>Buka satu artikel lagi dahulu: beberapa artikel dapat dibaca bersama.</translation>
    </message>
    <message>
      <source>Open in the article</source>
      <translation>Buka di artikel</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>Tampilkan kata-katanya</translation>
    </message>
    <message>
      <source>Speakers of all articles</source>
      <translation>Tokoh dari semua artikel</translation>
    </message>
    <message>
      <source>Summary…</source>
      <translation>Ringkasan…</translation>
    </message>
    <message>
      <source>The next place</source>
      <translation>Tempat berikutnya</translation>
    </message>
    <message>
      <source>The place before</source>
      <translation>Tempat sebelumnya</translation>
    </message>
    <message>
      <source>Timeline of all</source>
      <translation>Garis waktu bersama</translation>
    </message>
    <message>
      <source>Words of the article</source>
      <translation>Kata-kata artikel</translation>
    </message>
    <message>
      <source>indirectly</source>
      <translation>tidak langsung</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message numerus="yes">
      <source>%Ln only at the left</source>
      <translation>
        <numerusform>%Ln hanya di kiri</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln only at the right</source>
      <translation>
        <numerusform>%Ln hanya di kanan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentence(s) in both</source>
      <translation>
        <numerusform>%Ln kalimat di keduanya</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare rankers</source>
      <translation>Bandingkan cara penilaian</translation>
    </message>
    <message>
      <source>Ranker at the left</source>
      <translation>Cara penilaian di kiri</translation>
    </message>
    <message>
      <source>Ranker at the right</source>
      <translation>Cara penilaian di kanan</translation>
    </message>
    <message>
      <source>Ranking…</source>
      <translation>Menilai…</translation>
    </message>
    <message>
      <source>Summary at the left</source>
      <translation>Ringkasan di kiri</translation>
    </message>
    <message>
      <source>Summary at the right</source>
      <translation>Ringkasan di kanan</translation>
    </message>
    <message>
      <source>in both</source>
      <translation>di keduanya</translation>
    </message>
    <message>
      <source>only here</source>
      <translation>hanya di sini</translation>
    </message>
  </context>
  <context>
    <name>Corrections</name>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Jenis</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Peristiwa</translation>
    </message>
    <message>
      <source>Add an event</source>
      <translation>Tambah peristiwa</translation>
    </message>
    <message>
      <source>Add an event on this date…</source>
      <translation>Tambah peristiwa pada tanggal ini…</translation>
    </message>
    <message>
      <source>Another kind, day or other words…</source>
      <translation>Jenis, tanggal, atau kata-kata lain…</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Nama lain</translation>
    </message>
    <message>
      <source>Another name…</source>
      <translation>Nama lain…</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Jabatan lain</translation>
    </message>
    <message>
      <source>Another role…</source>
      <translation>Jabatan lain…</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Terapkan</translation>
    </message>
    <message>
      <source>As typed: “%1”</source>
      <translation>Seperti yang diketik: “%1”</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Correct the event</source>
      <translation>Koreksi peristiwa</translation>
    </message>
    <message>
      <source>Corrected again: %1</source>
      <translation>Dikoreksi lagi: %1</translation>
    </message>
    <message>
      <source>Correcting this article failed; it is shown as it was before.</source>
      <translation>Koreksi artikel ini gagal; artikel ditampilkan seperti sebelumnya.</translation>
    </message>
    <message>
      <source>Here this is somebody else</source>
      <translation>Di sini ini orang lain</translation>
    </message>
    <message>
      <source>Here this is somebody else…</source>
      <translation>Di sini ini orang lain…</translation>
    </message>
    <message>
      <source>In other open articles</source>
      <translation>Di artikel lain yang terbuka</translation>
    </message>
    <message>
      <source>Known speakers</source>
      <translation>Tokoh yang dikenal</translation>
    </message>
    <message>
      <source>Name of “%1”</source>
      <translation>Nama “%1”</translation>
    </message>
    <message>
      <source>No event: leave it out of the timeline</source>
      <translation>Bukan peristiwa: keluarkan dari garis waktu</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Tidak perlu</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ulangi</translation>
    </message>
    <message>
      <source>Some quotes are somebody else’s</source>
      <translation>Sebagian kutipan milik orang lain</translation>
    </message>
    <message>
      <source>Some quotes are somebody else’s…</source>
      <translation>Sebagian kutipan milik orang lain…</translation>
    </message>
    <message>
      <source>Somebody else says this</source>
      <translation>Yang mengatakan orang lain</translation>
    </message>
    <message>
      <source>Somebody else says this…</source>
      <translation>Yang mengatakan orang lain…</translation>
    </message>
    <message>
      <source>Somebody new: “%1”</source>
      <translation>Orang baru: “%1”</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Dibatalkan: %1</translation>
    </message>
    <message>
      <source>The article’s date is now %2; all times are counted from it.</source>
      <translation>Tanggal artikel kini %2; semua waktu dihitung dari situ.</translation>
    </message>
    <message>
      <source>The event dated “%1” is corrected.</source>
      <translation>Peristiwa bertanggal “%1” dikoreksi.</translation>
    </message>
    <message>
      <source>The event dated “%1” is left out of the timeline.</source>
      <translation>Peristiwa bertanggal “%1” dikeluarkan dari garis waktu.</translation>
    </message>
    <message>
      <source>The role of “%1” is now: %2.</source>
      <translation>Jabatan “%1” kini: %2.</translation>
    </message>
    <message>
      <source>The same as another speaker</source>
      <translation>Sama dengan tokoh lain</translation>
    </message>
    <message>
      <source>The same as another speaker…</source>
      <translation>Sama dengan tokoh lain…</translation>
    </message>
    <message>
      <source>The selected words are a quote</source>
      <translation>Kata yang dipilih adalah kutipan</translation>
    </message>
    <message>
      <source>The selected words are a quote…</source>
      <translation>Kata yang dipilih adalah kutipan…</translation>
    </message>
    <message>
      <source>The timeline now says “%2”.</source>
      <translation>Garis waktu kini menyebut “%2”.</translation>
    </message>
    <message>
      <source>This is a person</source>
      <translation>Ini orang</translation>
    </message>
    <message>
      <source>This is an organisation</source>
      <translation>Ini lembaga</translation>
    </message>
    <message>
      <source>This is no quote</source>
      <translation>Ini bukan kutipan</translation>
    </message>
    <message>
      <source>This is no speaker</source>
      <translation>Ini bukan tokoh</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>&amp;Waktu</translation>
    </message>
    <message>
      <source>What is “%1”? Leave it empty if no role is told.</source>
      <translation>Apa jabatan “%1”? Kosongkan bila tidak disebut.</translation>
    </message>
    <message>
      <source>Which quotes are somebody else’s?</source>
      <translation>Kutipan mana yang milik orang lain?</translation>
    </message>
    <message>
      <source>Who is meant?</source>
      <translation>Siapa yang dimaksud?</translation>
    </message>
    <message>
      <source>Who is “%1” really?</source>
      <translation>Siapa sebenarnya “%1”?</translation>
    </message>
    <message>
      <source>Who says them?</source>
      <translation>Siapa yang mengatakannya?</translation>
    </message>
    <message>
      <source>Who says this? Leave it empty if nobody is named.</source>
      <translation>Siapa yang mengatakan ini? Kosongkan bila tidak disebut.</translation>
    </message>
    <message>
      <source>You have corrected “%1” to “%2” before. Here too?</source>
      <translation>Anda pernah mengoreksi “%1” menjadi “%2”. Di sini juga?</translation>
    </message>
    <message>
      <source>no day</source>
      <translation>tanpa tanggal</translation>
    </message>
    <message>
      <source>“%1” and “%2” are one speaker.</source>
      <translation>“%1” dan “%2” adalah tokoh yang sama.</translation>
    </message>
    <message>
      <source>“%1” has no role any more.</source>
      <translation>“%1” tidak lagi memiliki jabatan.</translation>
    </message>
    <message>
      <source>“%1” has no speaker any more.</source>
      <translation>“%1” tidak lagi memiliki penutur.</translation>
    </message>
    <message>
      <source>“%1” is a person.</source>
      <translation>“%1” adalah orang.</translation>
    </message>
    <message>
      <source>“%1” is a quote.</source>
      <translation>“%1” adalah kutipan.</translation>
    </message>
    <message>
      <source>“%1” is an organisation.</source>
      <translation>“%1” adalah lembaga.</translation>
    </message>
    <message>
      <source>“%1” is called “%2”.</source>
      <translation>“%1” bernama “%2”.</translation>
    </message>
    <message>
      <source>“%1” is here %2.</source>
      <translation>“%1” di sini adalah %2.</translation>
    </message>
    <message>
      <source>“%1” is no longer part of the article.</source>
      <translation>“%1” tidak lagi bagian dari artikel.</translation>
    </message>
    <message>
      <source>“%1” is no quote any more.</source>
      <translation>“%1” bukan kutipan lagi.</translation>
    </message>
    <message>
      <source>“%1” is no speaker any more.</source>
      <translation>“%1” bukan tokoh lagi.</translation>
    </message>
    <message>
      <source>“%1” is part of the article again.</source>
      <translation>“%1” kembali menjadi bagian artikel.</translation>
    </message>
    <message>
      <source>“%1” is said by %2.</source>
      <translation>“%1” dikatakan oleh %2.</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>%1 is no single day.</source>
      <translation>%1 bukan satu hari saja.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Date of the article</source>
      <translation>Tanggal artikel</translation>
    </message>
    <message>
      <source>Day on which the article appeared</source>
      <translation>Hari artikel ini terbit</translation>
    </message>
    <message>
      <source>For example: 20 March 2025, 20/3/2025 or 2025-03-20.</source>
      <translation>Misalnya: 20 Maret 2025, 20/3/2025, atau 2025-03-20.</translation>
    </message>
    <message>
      <source>This is no date.</source>
      <translation>Ini bukan tanggal.</translation>
    </message>
    <message>
      <source>Use this date</source>
      <translation>Pakai tanggal ini</translation>
    </message>
    <message>
      <source>Words such as “yesterday” and “last week” are counted from this day.</source>
      <translation>Kata seperti “kemarin” dan “pekan lalu” dihitung dari tanggal ini.</translation>
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Close panel</source>
      <translation>Tutup panel</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>Panel</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Kembalikan</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Tokoh</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Ringkasan</translation>
    </message>
    <message>
      <source>Tear off</source>
      <translation>Lepaskan</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Waktu</translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message>
      <source>A web address: save the page, then drop it here</source>
      <translation>Alamat web: simpan halamannya, lalu jatuhkan di sini</translation>
    </message>
    <message numerus="yes">
      <source>Release to open %Ln file(s)</source>
      <translation>
        <numerusform>Lepaskan untuk membuka %Ln berkas</numerusform>
      </translation>
    </message>
    <message>
      <source>Release to open the articles of this folder</source>
      <translation>Lepaskan untuk membuka artikel dalam folder ini</translation>
    </message>
    <message>
      <source>Release to open these files and folders</source>
      <translation>Lepaskan untuk membuka berkas dan folder ini</translation>
    </message>
    <message>
      <source>Release to read this text</source>
      <translation>Lepaskan untuk membaca teks ini</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>&amp;All open articles</source>
      <translation>Semu&amp;a artikel yang terbuka</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
      <source>A file for &amp;each article</source>
      <translation>Satu b&amp;erkas untuk tiap artikel</translation>
    </message>
    <message>
      <source>Art&amp;icles</source>
      <translation>Art&amp;ikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Note for Obsidian</source>
      <translation>Catatan untuk Obsidian</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>Teks OpenDocument</translation>
    </message>
    <message>
      <source>PDF, as printed</source>
      <translation>PDF, seperti dicetak</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Teks polos</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Simpan sebagai</translation>
    </message>
    <message>
      <source>Save in the folder</source>
      <translation>Simpan di folder</translation>
    </message>
    <message>
      <source>Saved as “%1”.</source>
      <translation>Tersimpan sebagai “%1”.</translation>
    </message>
    <message>
      <source>Saving in “%1”: %2 of %3 files</source>
      <translation>Menyimpan di “%1”: %2 dari %3 berkas</translation>
    </message>
    <message>
      <source>Saving was cancelled. The files written so far are kept.</source>
      <translation>Penyimpanan dibatalkan. Berkas yang sudah tertulis tetap ada.</translation>
    </message>
    <message>
      <source>Table of events</source>
      <translation>Tabel peristiwa</translation>
    </message>
    <message>
      <source>Table of quotes</source>
      <translation>Tabel kutipan</translation>
    </message>
    <message>
      <source>Table of speakers</source>
      <translation>Tabel tokoh</translation>
    </message>
    <message>
      <source>Timeline as Markdown</source>
      <translation>Garis waktu sebagai Markdown</translation>
    </message>
    <message>
      <source>Timeline as a table for TimelineJS</source>
      <translation>Garis waktu sebagai tabel untuk TimelineJS</translation>
    </message>
    <message>
      <source>Timeline for TimelineJS</source>
      <translation>Garis waktu untuk TimelineJS</translation>
    </message>
    <message>
      <source>Timeline for calendars</source>
      <translation>Garis waktu untuk kalender</translation>
    </message>
    <message>
      <source>Web page with links into the text</source>
      <translation>Halaman web dengan tautan ke dalam teks</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Dokumen Word</translation>
    </message>
    <message>
      <source>“%1” could not be written. Choose another place or another name.</source>
      <translation>“%1” tidak dapat ditulis. Pilih tempat atau nama lain.</translation>
    </message>
  </context>
  <context>
    <name>Failures</name>
    <message>
      <source>Reading “%1” ended unexpectedly, twice. It is not tried again.</source>
      <translation>Pembacaan “%1” terhenti tiba-tiba, dua kali. Tidak dicoba lagi.</translation>
    </message>
    <message>
      <source>Reading “%1” ended unexpectedly.</source>
      <translation>Pembacaan “%1” terhenti tiba-tiba.</translation>
    </message>
    <message>
      <source>Reading “%1” was cancelled.</source>
      <translation>Pembacaan “%1” dibatalkan.</translation>
    </message>
    <message>
      <source>The articles after it in this file were not read either.</source>
      <translation>Artikel-artikel sesudahnya di berkas ini juga tidak terbaca.</translation>
    </message>
    <message>
      <source>The letters of “%1” cannot be told. Save it as UTF-8.</source>
      <translation>Huruf-huruf dalam “%1” tidak dapat dikenali. Simpan sebagai UTF-8.</translation>
    </message>
    <message>
      <source>The part of Ringkas that reads files cannot be started. Install it again.</source>
      <translation>Bagian Ringkas yang membaca berkas tidak dapat dijalankan. Pasang ulang Ringkas.</translation>
    </message>
    <message>
      <source>There is no file “%1”. Was it moved, deleted or misspelt?</source>
      <translation>Tidak ada berkas “%1”. Apakah dipindahkan, dihapus, atau salah ketik?</translation>
    </message>
    <message>
      <source>This article is no longer in “%1”. Remove it from the list.</source>
      <translation>Artikel ini tidak ada lagi dalam “%1”. Keluarkan dari daftar.</translation>
    </message>
    <message>
      <source>This is not the password of “%1”. Type it once more.</source>
      <translation>Ini bukan kata sandi “%1”. Ketikkan sekali lagi.</translation>
    </message>
    <message>
      <source>“%1” cannot be read. Is the drive it lies on still connected?</source>
      <translation>“%1” tidak dapat dibaca. Apakah cakram tempatnya masih tersambung?</translation>
    </message>
    <message>
      <source>“%1” changed while it was read. Open it again when it is complete.</source>
      <translation>“%1” berubah selagi dibaca. Buka lagi setelah berkasnya lengkap.</translation>
    </message>
    <message>
      <source>“%1” could not be analysed.</source>
      <translation>“%1” tidak dapat diolah.</translation>
    </message>
    <message>
      <source>“%1” holds no text that can be read: it is a picture, sound or program.</source>
      <translation>“%1” tidak berisi teks yang dapat dibaca: isinya gambar, suara, atau program.</translation>
    </message>
    <message>
      <source>“%1” holds no text. Is it a scan or a picture?</source>
      <translation>“%1” tidak berisi teks. Apakah ini hasil pindaian atau gambar?</translation>
    </message>
    <message>
      <source>“%1” holds something unsafe. It was not opened.</source>
      <translation>“%1” berisi sesuatu yang tidak aman, maka tidak dibuka.</translation>
    </message>
    <message>
      <source>“%1” is a folder without articles.</source>
      <translation>“%1” adalah folder tanpa artikel.</translation>
    </message>
    <message>
      <source>“%1” is a link that leads back to itself.</source>
      <translation>“%1” adalah tautan yang menunjuk kembali ke dirinya sendiri.</translation>
    </message>
    <message>
      <source>“%1” is an old Word file. Save it as .docx, then open that.</source>
      <translation>“%1” adalah berkas Word lama. Simpan sebagai .docx, lalu buka berkas itu.</translation>
    </message>
    <message>
      <source>“%1” is damaged, or it is not what its name says.</source>
      <translation>“%1” rusak, atau isinya tidak sesuai dengan namanya.</translation>
    </message>
    <message>
      <source>“%1” is empty.</source>
      <translation>“%1” kosong.</translation>
    </message>
    <message>
      <source>“%1” is larger than the page of any article. Open it as plain text.</source>
      <translation>“%1” lebih besar daripada halaman artikel mana pun. Buka sebagai teks biasa.</translation>
    </message>
    <message>
      <source>“%1” is no longer there, or it is not a file.</source>
      <translation>“%1” sudah tidak ada, atau bukan berkas.</translation>
    </message>
    <message>
      <source>“%1” is only a link. Save the page in your browser, then drop it here.</source>
      <translation>“%1” hanyalah tautan. Simpan halamannya di peramban, lalu jatuhkan di sini.</translation>
    </message>
    <message>
      <source>“%1” is protected by a password. Save a copy without one.</source>
      <translation>“%1” dilindungi kata sandi. Simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
      <source>“%1” is protected. Type its password to open it.</source>
      <translation>“%1” terlindungi. Ketikkan kata sandinya untuk membukanya.</translation>
    </message>
    <message>
      <source>“%1” is the source of a program, not an article.</source>
      <translation>“%1” adalah kode program, bukan artikel.</translation>
    </message>
    <message>
      <source>“%1” is too large. Split it into smaller files.</source>
      <translation>“%1” terlalu besar. Pecah menjadi berkas-berkas yang lebih kecil.</translation>
    </message>
    <message>
      <source>“%1” is too long. Split it into smaller files.</source>
      <translation>“%1” terlalu panjang. Pecah menjadi berkas-berkas yang lebih kecil.</translation>
    </message>
    <message>
      <source>“%1” may not be read. Ask its owner for permission, or copy it.</source>
      <translation>“%1” tidak boleh dibaca. Mintalah izin kepada pemiliknya, atau salin berkasnya.</translation>
    </message>
    <message>
      <source>“%1” needs more memory than Ringkas may use.</source>
      <translation>“%1” memerlukan lebih banyak memori daripada yang boleh dipakai Ringkas.</translation>
    </message>
    <message>
      <source>“%1” took more than a minute and was stopped.</source>
      <translation>“%1” memakan waktu lebih dari satu menit dan dihentikan.</translation>
    </message>
    <message>
      <source>“%1” unpacks to far too much. It was not opened.</source>
      <translation>Isi “%1” membengkak terlalu besar saat dibuka, maka tidak dibuka.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Empty “%1”</source>
      <translation>Kosongkan “%1”</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>About Ringkas</source>
      <translation>Tentang Ringkas</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Cari dalam artikel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Pintasan papan tik</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lisensi</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Temuan berikutnya</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Temuan sebelumnya</translation>
    </message>
    <message>
      <source>Text cursor in the article</source>
      <translation>Kursor teks dalam artikel</translation>
    </message>
    <message>
      <source>Your articles never leave this computer.</source>
      <translation>Artikel Anda tidak pernah meninggalkan komputer ini.</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>%1 finds every command by its name.</source>
      <translation>%1 menemukan setiap perintah menurut namanya.</translation>
    </message>
    <message>
      <source>Click a row of a panel, and the article shows its exact words. %1 goes back.</source>
      <translation>Klik sebuah baris di panel, dan artikel menunjukkan kata-katanya yang persis. %1 untuk kembali.</translation>
    </message>
    <message>
      <source>In the article a bar is the summary, an underline a quote, bold or dots a speaker, a box a date.</source>
      <translation>Dalam artikel, garis tegak berarti ringkasan, garis bawah kutipan, huruf tebal atau titik-titik tokoh, kotak waktu.</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>Petunjuk berikutnya</translation>
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Artikel</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Pergi</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ban&amp;tuan</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Bahasa</translation>
    </message>
    <message>
      <source>&amp;Panels</source>
      <translation>Pane&amp;l</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>Te&amp;ma</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>T&amp;ampilan</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>Seperti yang dikenali</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Seperti sistem</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Gelap</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Kontras tinggi</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Terang</translation>
    </message>
    <message>
      <source>Read with another &amp;encoding</source>
      <translation>Baca dengan p&amp;engodean lain</translation>
    </message>
    <message>
      <source>Se&amp;ntence</source>
      <translation>Kali&amp;mat</translation>
    </message>
    <message>
      <source>Text si&amp;ze</source>
      <translation>Ukuran te&amp;ks</translation>
    </message>
  </context>
  <context>
    <name>Notes</name>
    <message>
      <source>A part of the analysis failed on this article; everything else is shown.</source>
      <translation>Sebagian pengolahan artikel ini gagal; selebihnya tetap ditampilkan.</translation>
    </message>
    <message>
      <source>No sentence holds any of the words that the summary should be about.</source>
      <translation>Tidak ada kalimat yang memuat kata-kata yang harus dibahas ringkasan.</translation>
    </message>
    <message>
      <source>Only the first articles of this file were read. Split it into smaller files.</source>
      <translation>Hanya artikel-artikel pertama dari berkas ini yang dibaca. Pecahlah menjadi berkas yang lebih kecil.</translation>
    </message>
    <message>
      <source>Only the first pages of this file were read.</source>
      <translation>Hanya halaman-halaman pertama berkas ini yang dibaca.</translation>
    </message>
    <message>
      <source>Some entries of this file hold no article; they were passed over.</source>
      <translation>Sebagian isi berkas ini bukan artikel dan dilewati.</translation>
    </message>
    <message>
      <source>The article holds only one sentence, so there is nothing to choose from.</source>
      <translation>Artikel ini hanya berisi satu kalimat, jadi tidak ada yang bisa dipilih.</translation>
    </message>
    <message>
      <source>There is no sentence with words in this article, so nothing is ranked.</source>
      <translation>Tidak ada kalimat berisi kata dalam artikel ini, jadi tidak ada yang dinilai.</translation>
    </message>
    <message>
      <source>This article is very long; only its first part was ranked.</source>
      <translation>Artikel ini sangat panjang; hanya bagian awalnya yang dinilai.</translation>
    </message>
    <message>
      <source>This article is very long; only its first sentences were analysed.</source>
      <translation>Artikel ini sangat panjang; hanya kalimat-kalimat pertamanya yang dianalisis.</translation>
    </message>
  </context>
  <context>
    <name>NotesPanel</name>
    <message numerus="yes">
      <source>%Ln remark(s)</source>
      <translation>
        <numerusform>%Ln catatan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln star(s)</source>
      <translation>
        <numerusform>%Ln bintang</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the note…</source>
      <translation>Ubah catatan…</translation>
    </message>
    <message>
      <source>Click a sentence, then press S to star it or M to write a note on it.</source>
      <translation>Klik sebuah kalimat, lalu tekan S untuk membintanginya atau M untuk menulis catatan padanya.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Belum ada catatan</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Show in the article</source>
      <translation>Tunjukkan dalam artikel</translation>
    </message>
    <message>
      <source>These words are no longer in the article.</source>
      <translation>Kata-kata ini tidak ada lagi dalam artikel.</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>berbintang</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Dismiss</source>
      <translation>Tutup pesan</translation>
    </message>
  </context>
  <context>
    <name>Office</name>
    <message>
      <source>Ringkas could not start the last time; its panels stand as at first. Their old places are kept in %1.</source>
      <translation>Ringkas gagal dimulai terakhir kali; panelnya berdiri seperti semula. Letak lamanya disimpan di %1.</translation>
    </message>
    <message>
      <source>Your session and settings cannot be kept in %1 (%2). You can read all the same.</source>
      <translation>Sesi dan pengaturan Anda tidak dapat disimpan di %1 (%2). Anda tetap dapat membaca.</translation>
    </message>
    <message>
      <source>Your settings could not be read. Ringkas starts with its own; the file is kept as %1.</source>
      <translation>Pengaturan Anda tidak dapat dibaca. Ringkas memakai pengaturan bawaan; berkas itu disimpan sebagai %1.</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Drop news here</source>
      <translation>Jatuhkan berita di sini</translation>
    </message>
    <message>
      <source>Open as plain text</source>
      <translation>Buka sebagai teks biasa</translation>
    </message>
    <message>
      <source>Open files…</source>
      <translation>Buka berkas…</translation>
    </message>
    <message>
      <source>Open the sample article</source>
      <translation>Buka artikel contoh</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Kata sandi</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Tempel teks</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
      <source>Summary, speakers, quotes and dates appear at once.</source>
      <translation>Ringkasan, tokoh, kutipan, dan waktu muncul seketika.</translation>
    </message>
    <message>
      <source>This article could not be opened</source>
      <translation>Artikel ini tidak dapat dibuka</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Perintah</translation>
    </message>
    <message>
      <source>No command has these words</source>
      <translation>Tidak ada perintah dengan kata itu</translation>
    </message>
    <message>
      <source>Search the commands</source>
      <translation>Cari perintah</translation>
    </message>
    <message>
      <source>What would you like to do?</source>
      <translation>Apa yang ingin dilakukan?</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>tanpa tombol</translation>
    </message>
    <message>
      <source>not now</source>
      <translation>tidak sekarang</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print preview</source>
      <translation>Pratinjau cetak</translation>
    </message>
  </context>
  <context>
    <name>QuoteCheck</name>
    <message numerus="yes">
      <source>%Ln more are still being read.</source>
      <translation>
        <numerusform>%Ln lagi masih dibaca.</numerusform>
      </translation>
    </message>
    <message>
      <source>Altered: the article says something else.</source>
      <translation>Diubah: artikel berkata lain.</translation>
    </message>
    <message>
      <source>Altered: the sense is turned: %1.</source>
      <translation>Diubah: maknanya berbalik: %1.</translation>
    </message>
    <message>
      <source>Altered: the words are exact, but %1 says them.</source>
      <translation>Diubah: kata-katanya tepat, tetapi yang mengatakannya %1.</translation>
    </message>
    <message>
      <source>Check a quote</source>
      <translation>Periksa kutipan</translation>
    </message>
    <message>
      <source>Exact: word by word as in the article.</source>
      <translation>Persis: kata demi kata seperti di artikel.</translation>
    </message>
    <message>
      <source>Exact: words are left out only where the quote says so.</source>
      <translation>Persis: kata dihilangkan hanya di tempat yang ditandai kutipan itu.</translation>
    </message>
    <message>
      <source>Incomplete: the words are right, but the sentence of the quote goes on.</source>
      <translation>Tidak lengkap: kata-katanya benar, tetapi kalimat kutipannya masih berlanjut.</translation>
    </message>
    <message>
      <source>Incomplete: words of the article are left out.</source>
      <translation>Tidak lengkap: ada kata artikel yang dihilangkan.</translation>
    </message>
    <message>
      <source>Not found: these words stand in no open article.</source>
      <translation>Tidak ditemukan: kata-kata ini tidak ada di artikel yang terbuka.</translation>
    </message>
    <message numerus="yes">
      <source>Paste or type the words of a quote. They are sought in %Ln open article(s).</source>
      <translation>
        <numerusform>Tempel atau ketik kata-kata kutipan. Dicari di %Ln artikel yang terbuka.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the words stand</source>
      <translation>Letak kata-kata itu</translation>
    </message>
    <message>
      <source>Words to be checked</source>
      <translation>Kata yang diperiksa</translation>
    </message>
    <message>
      <source>added: “%1”</source>
      <translation>ditambahkan: “%1”</translation>
    </message>
    <message>
      <source>left out: “%2”</source>
      <translation>dihilangkan: “%2”</translation>
    </message>
    <message>
      <source>moved: “%2”</source>
      <translation>dipindah: “%2”</translation>
    </message>
    <message>
      <source>“%1” instead of “%2”</source>
      <translation>“%1”, seharusnya “%2”</translation>
    </message>
    <message>
      <source>“%1” is added</source>
      <translation>“%1” ditambahkan</translation>
    </message>
    <message>
      <source>“%1” is missing</source>
      <translation>“%1” hilang</translation>
    </message>
  </context>
  <context>
    <name>QuotesPanel</name>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>All roles</source>
      <translation>Semua jabatan</translation>
    </message>
    <message>
      <source>All speakers</source>
      <translation>Semua tokoh</translation>
    </message>
    <message>
      <source>Choose another kind, speaker or role, or other words.</source>
      <translation>Pilih jenis, tokoh, jabatan, atau kata lain.</translation>
    </message>
    <message>
      <source>Copy + source</source>
      <translation>Salin + sumber</translation>
    </message>
    <message>
      <source>Copy the words only</source>
      <translation>Salin kata-katanya saja</translation>
    </message>
    <message>
      <source>Copy with source</source>
      <translation>Salin dengan sumber</translation>
    </message>
    <message>
      <source>Filter by words, name or role</source>
      <translation>Saring menurut kata, nama, atau jabatan</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Saring…</translation>
    </message>
    <message>
      <source>Kinds, speakers and roles</source>
      <translation>Jenis, tokoh, dan jabatan</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Belum ada artikel</translation>
    </message>
    <message>
      <source>No quote passes the filter</source>
      <translation>Tidak ada kutipan yang cocok dengan saringan</translation>
    </message>
    <message>
      <source>No quotes</source>
      <translation>Tidak ada kutipan</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>Tokoh tidak ditemukan</translation>
    </message>
    <message>
      <source>Nobody is quoted in this article: it holds no quote marks and no reported speech.</source>
      <translation>Tidak ada yang dikutip dalam artikel ini: tidak ada tanda kutip maupun ucapan yang dilaporkan.</translation>
    </message>
    <message>
      <source>Open or drop an article; its quotes appear here.</source>
      <translation>Buka atau jatuhkan artikel; kutipannya muncul di sini.</translation>
    </message>
    <message>
      <source>Order of the quotes</source>
      <translation>Urutan kutipan</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Quotes of which role</source>
      <translation>Kutipan dari jabatan mana</translation>
    </message>
    <message>
      <source>Quotes of which speaker</source>
      <translation>Kutipan dari tokoh mana</translation>
    </message>
    <message>
      <source>Show in the article</source>
      <translation>Tunjukkan dalam artikel</translation>
    </message>
    <message>
      <source>The article tells no role of those who speak</source>
      <translation>Artikel tidak menyebut jabatan para penutur</translation>
    </message>
    <message>
      <source>There are no quotes of this kind in the article</source>
      <translation>Tidak ada kutipan jenis ini dalam artikel</translation>
    </message>
    <message numerus="yes">
      <source>by %Ln speaker(s)</source>
      <translation>
        <numerusform>oleh %Ln tokoh</numerusform>
      </translation>
    </message>
    <message>
      <source>by speaker</source>
      <translation>menurut tokoh</translation>
    </message>
    <message>
      <source>in order</source>
      <translation>menurut urutan</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 dari %2</translation>
    </message>
    <message>
      <source>%1 or %2</source>
      <translation>%1 atau %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln kutipan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln kata</numerusform>
      </translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>At the time of publication</source>
      <translation>Pada saat terbit</translation>
    </message>
    <message>
      <source>Back to where you were (Alt+←)</source>
      <translation>Kembali ke tempat tadi (Alt+←)</translation>
    </message>
    <message>
      <source>Click to change the note</source>
      <translation>Klik untuk mengubah catatan</translation>
    </message>
    <message>
      <source>Click to take this back into the article</source>
      <translation>Klik untuk memasukkan ini kembali ke artikel</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Tutup (Esc)</translation>
    </message>
    <message>
      <source>Copy as quote with source</source>
      <translation>Salin sebagai kutipan dengan sumber</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>Kata-kata persis</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Cari dalam artikel</translation>
    </message>
    <message>
      <source>Find in article…</source>
      <translation>Cari dalam artikel…</translation>
    </message>
    <message>
      <source>Forward again (Alt+→)</source>
      <translation>Maju lagi (Alt+→)</translation>
    </message>
    <message>
      <source>In the future, no exact time</source>
      <translation>Di masa depan, waktunya tidak pasti</translation>
    </message>
    <message>
      <source>In the past, no exact time</source>
      <translation>Di masa lalu, waktunya tidak pasti</translation>
    </message>
    <message>
      <source>In the summary: sentence %1 of %2</source>
      <translation>Dalam ringkasan: kalimat %1 dari %2</translation>
    </message>
    <message>
      <source>Its year is not written and only guessed: by the weekday it may be %1.</source>
      <translation>Tahunnya tidak tertulis dan hanya perkiraan: menurut harinya bisa %1.</translation>
    </message>
    <message>
      <source>Leave the selected words out of the article</source>
      <translation>Keluarkan kata yang dipilih dari artikel</translation>
    </message>
    <message>
      <source>Named, not quoted</source>
      <translation>Disebut, tidak dikutip</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Temuan berikutnya (F3)</translation>
    </message>
    <message>
      <source>Nobody is named as the speaker</source>
      <translation>Penuturnya tidak disebut</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Tidak ditemukan</translation>
    </message>
    <message>
      <source>Note on this sentence…</source>
      <translation>Catatan pada kalimat ini…</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Temuan sebelumnya (Shift+F3)</translation>
    </message>
    <message>
      <source>Reported in other words</source>
      <translation>Disampaikan dengan kata lain</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Pilih semua</translation>
    </message>
    <message>
      <source>Show all that is not part of the article</source>
      <translation>Tampilkan semua yang bukan bagian artikel</translation>
    </message>
    <message>
      <source>Show among the quotes</source>
      <translation>Tunjukkan di antara kutipan</translation>
    </message>
    <message>
      <source>Show among the speakers</source>
      <translation>Tunjukkan di antara tokoh</translation>
    </message>
    <message>
      <source>Show in the summary</source>
      <translation>Tunjukkan dalam ringkasan</translation>
    </message>
    <message>
      <source>Show in the timeline</source>
      <translation>Tunjukkan dalam garis waktu</translation>
    </message>
    <message>
      <source>Some exact words</source>
      <translation>Sebagian kata-kata persis</translation>
    </message>
    <message>
      <source>Star this sentence, or not</source>
      <translation>Bintangi kalimat ini, atau batalkan</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Berbintang</translation>
    </message>
    <message>
      <source>Take this back into the article</source>
      <translation>Masukkan ini kembali ke artikel</translation>
    </message>
    <message>
      <source>The article’s date, %1, comes from its file.</source>
      <translation>Tanggal artikel, %1, berasal dari berkasnya.</translation>
    </message>
    <message>
      <source>The article’s date, %1, is told from its words.</source>
      <translation>Tanggal artikel, %1, disimpulkan dari isinya.</translation>
    </message>
    <message>
      <source>The article’s date, %1, is yours.</source>
      <translation>Tanggal artikel, %1, dari Anda.</translation>
    </message>
    <message>
      <source>The article’s date, %1, stands above it.</source>
      <translation>Tanggal artikel, %1, tertera di atas artikel.</translation>
    </message>
    <message>
      <source>The article’s date, %1, stands at its beginning.</source>
      <translation>Tanggal artikel, %1, ada di awal artikel.</translation>
    </message>
    <message>
      <source>The rest is still being read…</source>
      <translation>Selebihnya masih dibaca…</translation>
    </message>
    <message>
      <source>The words contradict themselves. It may also be %1.</source>
      <translation>Kata-katanya bertentangan. Mungkin juga %1.</translation>
    </message>
    <message>
      <source>Where the important sentences are</source>
      <translation>Letak kalimat-kalimat penting</translation>
    </message>
    <message>
      <source>Why this sentence?</source>
      <translation>Mengapa kalimat ini?</translation>
    </message>
    <message>
      <source>afternoon</source>
      <translation>sore</translation>
    </message>
    <message>
      <source>daytime</source>
      <translation>siang hari</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>petang</translation>
    </message>
    <message>
      <source>go back</source>
      <translation>kembali</translation>
    </message>
    <message>
      <source>midday</source>
      <translation>siang</translation>
    </message>
    <message>
      <source>morning</source>
      <translation>pagi</translation>
    </message>
    <message>
      <source>night</source>
      <translation>malam</translation>
    </message>
    <message>
      <source>read on</source>
      <translation>baca lanjutannya</translation>
    </message>
    <message numerus="yes">
      <source>show %Ln more word(s)</source>
      <translation>
        <numerusform>tampilkan %Ln kata lagi</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>&amp;Delete note</source>
      <translation>&amp;Hapus catatan</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Simpan</translation>
    </message>
    <message>
      <source>A note that you had begun on “%1” was not saved.</source>
      <translation>Catatan yang sudah Anda mulai pada “%1” belum disimpan.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>Lanjutkan menulis</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>The note was deleted.</source>
      <translation>Catatan dihapus.</translation>
    </message>
    <message>
      <source>This note is not saved yet. Escape once more throws it away.</source>
      <translation>Catatan ini belum disimpan. Tekan Esc sekali lagi untuk membuangnya.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>What you want to remember about these words</source>
      <translation>Yang ingin Anda ingat tentang kata-kata ini</translation>
    </message>
    <message>
      <source>You had begun this and not saved it. Cancel discards it.</source>
      <translation>Tulisan ini sudah Anda mulai tetapi belum disimpan. Batal akan membuangnya.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Nothing found</source>
      <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cari</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Cari di semua artikel</translation>
    </message>
    <message>
      <source>Search all articles… (%1)</source>
      <translation>Cari di semua artikel… (%1)</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Sedang mencari…</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source> %</source>
      <translation>%</translation>
    </message>
    <message>
      <source>%1 belongs to “%2”.</source>
      <translation>%1 sudah dipakai “%2”.</translation>
    </message>
    <message>
      <source>&amp;All keys to default</source>
      <translation>&amp;Semua ke bawaan</translation>
    </message>
    <message>
      <source>&amp;Dates</source>
      <translation>&amp;Waktu</translation>
    </message>
    <message>
      <source>&amp;Default</source>
      <translation>&amp;Bawaan</translation>
    </message>
    <message>
      <source>&amp;Font of articles:</source>
      <translation>&amp;Fon artikel:</translation>
    </message>
    <message>
      <source>&amp;Forget closed articles</source>
      <translation>&amp;Lupakan artikel yang ditutup</translation>
    </message>
    <message>
      <source>&amp;Language:</source>
      <translation>&amp;Bahasa:</translation>
    </message>
    <message>
      <source>&amp;Length of summaries:</source>
      <translation>&amp;Panjang ringkasan:</translation>
    </message>
    <message>
      <source>&amp;Open the articles that were open</source>
      <translation>&amp;Buka artikel yang tadinya terbuka</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Kutipan</translation>
    </message>
    <message>
      <source>&amp;Show what is kept</source>
      <translation>&amp;Tampilkan yang disimpan</translation>
    </message>
    <message>
      <source>&amp;Take it from there</source>
      <translation>&amp;Ambil dari sana</translation>
    </message>
    <message>
      <source>&amp;Theme:</source>
      <translation>&amp;Tema:</translation>
    </message>
    <message>
      <source>All you did to an article is kept when it is closed, too, for some 1,000 articles.</source>
      <translation>Semua yang Anda lakukan pada artikel tetap disimpan setelah artikel ditutup, untuk sekitar 1.000 artikel.</translation>
    </message>
    <message>
      <source>As designed</source>
      <translation>Sesuai rancangan</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Perintah</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
      <source>Counted &amp;in:</source>
      <translation>Dihitung &amp;dalam:</translation>
    </message>
    <message>
      <source>Delete all that you did to articles that are not open</source>
      <translation>Hapus semua yang Anda lakukan pada artikel yang tidak terbuka</translation>
    </message>
    <message>
      <source>Font of &amp;controls:</source>
      <translation>Fon &amp;kendali:</translation>
    </message>
    <message>
      <source>If something goes wrong, a report is written there. Only you can send it to anybody.</source>
      <translation>Jika terjadi kesalahan, laporannya ditulis di situ. Hanya Anda yang dapat mengirimkannya.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tombol</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tombol</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Tampilan</translation>
    </message>
    <message>
      <source>Marks in the article:</source>
      <translation>Tanda dalam artikel:</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Tombol baru</translation>
    </message>
    <message>
      <source>New key:</source>
      <translation>Tombol baru:</translation>
    </message>
    <message>
      <source>Nothing is ever sent. Ringkas needs no network, no account and no model to download.</source>
      <translation>Tidak ada yang pernah dikirim. Ringkas tidak memerlukan jaringan, akun, atau unduhan model.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privasi</translation>
    </message>
    <message>
      <source>Put window and panels where they &amp;were</source>
      <translation>Kembalikan &amp;letak jendela dan panel</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Membaca</translation>
    </message>
    <message>
      <source>Reduce &amp;motion</source>
      <translation>Kurangi &amp;gerak</translation>
    </message>
    <message>
      <source>S&amp;peakers</source>
      <translation>&amp;Tokoh</translation>
    </message>
    <message>
      <source>Sentences &amp;ranked by:</source>
      <translation>Kalimat &amp;diurutkan menurut:</translation>
    </message>
    <message>
      <source>Sentences of the &amp;summary</source>
      <translation>Kalimat &amp;ringkasan</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Setelan</translation>
    </message>
    <message>
      <source>Size of &amp;articles:</source>
      <translation>Ukuran &amp;artikel:</translation>
    </message>
    <message>
      <source>Size of co&amp;ntrols:</source>
      <translation>Ukuran ke&amp;ndali:</translation>
    </message>
    <message>
      <source>What Ringkas keeps, in %1: the list of open articles, pasted texts, your corrections, stars, notes and pins.</source>
      <translation>Yang disimpan Ringkas, di %1: daftar artikel yang terbuka, teks yang ditempel, serta koreksi, bintang, catatan, dan sematan Anda.</translation>
    </message>
    <message>
      <source>When Ringkas starts again:</source>
      <translation>Saat Ringkas dibuka lagi:</translation>
    </message>
    <message>
      <source>Your articles are read where they lie. They are never copied elsewhere or changed.</source>
      <translation>Artikel dibaca di tempatnya, tidak pernah disalin ke tempat lain atau diubah.</translation>
    </message>
    <message>
      <source>Your settings are in %1.</source>
      <translation>Setelan Anda ada di %1.</translation>
    </message>
    <message>
      <source>per cent of the article</source>
      <translation>persen artikel</translation>
    </message>
    <message>
      <source>seconds of reading</source>
      <translation>detik membaca</translation>
    </message>
    <message>
      <source>sentences</source>
      <translation>kalimat</translation>
    </message>
    <message>
      <source>words</source>
      <translation>kata</translation>
    </message>
  </context>
  <context>
    <name>SpeakersPanel</name>
    <message>
      <source>%1 of the quoted words</source>
      <translation>%1 dari kata yang dikutip</translation>
    </message>
    <message>
      <source>%1 of the quotes</source>
      <translation>%1 dari kutipan</translation>
    </message>
    <message>
      <source>%1×</source>
      <translation>%1×</translation>
    </message>
    <message numerus="yes">
      <source>%Ln indirect</source>
      <translation>
        <numerusform>%Ln tak langsung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln kutipan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s) in quotes</source>
      <translation>
        <numerusform>%Ln kata dalam kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the table</source>
      <translation>Salin tabel</translation>
    </message>
    <message>
      <source>Hide the places</source>
      <translation>Sembunyikan tempatnya</translation>
    </message>
    <message>
      <source>List or table</source>
      <translation>Daftar atau tabel</translation>
    </message>
    <message>
      <source>Named, not quoted</source>
      <translation>Disebut, tidak dikutip</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Belum ada artikel</translation>
    </message>
    <message>
      <source>No person or organisation was found in this article.</source>
      <translation>Tidak ada orang atau lembaga yang ditemukan dalam artikel ini.</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>Tokoh tidak ditemukan</translation>
    </message>
    <message>
      <source>Nobody speaks</source>
      <translation>Tidak ada yang berbicara</translation>
    </message>
    <message>
      <source>Open or drop an article; who speaks in it appears here.</source>
      <translation>Buka atau jatuhkan artikel; siapa yang berbicara muncul di sini.</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Lembaga</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Orang</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Porsi</translation>
    </message>
    <message>
      <source>Share of voice</source>
      <translation>Porsi suara</translation>
    </message>
    <message>
      <source>Show quotes and mentions</source>
      <translation>Tampilkan kutipan dan sebutan</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Tokoh</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Tokoh</translation>
    </message>
    <message>
      <source>Unnamed sources</source>
      <translation>Sumber tanpa nama</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Yang dihitung</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Kata</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>tertutup</translation>
    </message>
    <message>
      <source>in quotes</source>
      <translation>dalam kutipan</translation>
    </message>
    <message>
      <source>in words</source>
      <translation>dalam kata</translation>
    </message>
    <message>
      <source>list</source>
      <translation>daftar</translation>
    </message>
    <message>
      <source>opened</source>
      <translation>terbuka</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tabel</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>%1 s</source>
      <translation>%1 dtk</translation>
    </message>
    <message>
      <source>%1% read</source>
      <translation>%1% terbaca</translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln kalimat</numerusform>
      </translation>
    </message>
    <message>
      <source>.txt .html .docx .odt .pdf .epub .eml .md and more, or a whole folder</source>
      <translation>.txt .html .docx .odt .pdf .epub .eml .md dan lainnya, atau satu folder</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Tersalin</translation>
    </message>
    <message>
      <source>Everything happens on this computer. Nothing is ever sent.</source>
      <translation>Semuanya terjadi di komputer ini. Tidak ada yang dikirim keluar.</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Luring</translation>
    </message>
    <message numerus="yes">
      <source>Reading, %Ln article(s) to go</source>
      <translation>
        <numerusform>Membaca, tinggal %Ln artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>Show or hide these marks in the article</source>
      <translation>Tampilkan atau sembunyikan tanda ini dalam artikel</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>waktu</translation>
    </message>
    <message>
      <source>quotes</source>
      <translation>kutipan</translation>
    </message>
    <message>
      <source>speakers</source>
      <translation>tokoh</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>ringkasan</translation>
    </message>
  </context>
  <context>
    <name>SummaryPanel</name>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln tempat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln second(s)</source>
      <translation>
        <numerusform>%Ln detik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln kalimat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln kata</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <translation>Tentang</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <source>Copy the summary</source>
      <translation>Salin ringkasan</translation>
    </message>
    <message>
      <source>Hide the reasons</source>
      <translation>Sembunyikan alasannya</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Kata kunci</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Keluarkan</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Dikeluarkan</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Anda keluarkan</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Panjang</translation>
    </message>
    <message>
      <source>Length of the summary</source>
      <translation>Panjang ringkasan</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Belum ada artikel</translation>
    </message>
    <message>
      <source>No sentence holds these words.</source>
      <translation>Tidak ada kalimat yang memuat kata ini.</translation>
    </message>
    <message>
      <source>No sentences</source>
      <translation>Tidak ada kalimat</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>Tidak ada ringkasan</translation>
    </message>
    <message>
      <source>Open or drop an article; its summary appears here.</source>
      <translation>Buka atau jatuhkan artikel; ringkasannya muncul di sini.</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Sematkan</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Disematkan</translation>
    </message>
    <message>
      <source>Put back into the choice</source>
      <translation>Kembalikan ke pilihan</translation>
    </message>
    <message>
      <source>Ranked by</source>
      <translation>Dinilai dengan</translation>
    </message>
    <message>
      <source>Ranker</source>
      <translation>Penilai</translation>
    </message>
    <message>
      <source>Ranker and subject</source>
      <translation>Penilai dan pokok</translation>
    </message>
    <message>
      <source>Sentence %1 of %2</source>
      <translation>Kalimat %1 dari %2</translation>
    </message>
    <message>
      <source>Sentences of the summary</source>
      <translation>Kalimat-kalimat ringkasan</translation>
    </message>
    <message>
      <source>The file holds no running text, only headings or page furniture.</source>
      <translation>Berkas ini tidak berisi teks berjalan, hanya judul atau pernik halaman.</translation>
    </message>
    <message>
      <source>The sentences of this article could not be ranked. Try another ranker.</source>
      <translation>Kalimat-kalimat artikel ini tidak dapat dinilai. Coba penilai lain.</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <source>Unit of the length</source>
      <translation>Satuan panjang</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lepas sematan</translation>
    </message>
    <message>
      <source>Why this sentence?</source>
      <translation>Mengapa kalimat ini?</translation>
    </message>
    <message>
      <source>Words the summary should be about</source>
      <translation>Kata yang harus dibahas ringkasan</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>persen</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>disematkan</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>detik</translation>
    </message>
    <message>
      <source>sentences</source>
      <translation>kalimat</translation>
    </message>
    <message>
      <source>why</source>
      <translation>mengapa</translation>
    </message>
    <message>
      <source>words</source>
      <translation>kata</translation>
    </message>
    <message>
      <source>words the summary should be about</source>
      <translation>kata yang harus dibahas ringkasan</translation>
    </message>
  </context>
  <context>
    <name>TimelinePanel</name>
    <message numerus="yes">
      <source>%Ln event(s); the table holds the same.</source>
      <translation>
        <numerusform>%Ln peristiwa; tabel berisi hal yang sama.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln lagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more in the table</source>
      <translation>
        <numerusform>%Ln lagi di tabel</numerusform>
      </translation>
    </message>
    <message>
      <source>All speakers</source>
      <translation>Semua tokoh</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ubah…</translation>
    </message>
    <message>
      <source>Choose another kind or another speaker.</source>
      <translation>Pilih jenis atau tokoh lain.</translation>
    </message>
    <message>
      <source>Copy with date and source</source>
      <translation>Salin dengan tanggal dan sumber</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Peristiwa</translation>
    </message>
    <message>
      <source>Events in sentences with which speaker</source>
      <translation>Peristiwa dalam kalimat dengan tokoh mana</translation>
    </message>
    <message>
      <source>Export the timeline</source>
      <translation>Ekspor garis waktu</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Length of a bar: how precise the date is.</source>
      <translation>Panjang batang: ketelitian tanggal.</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Belum ada artikel</translation>
    </message>
    <message>
      <source>No dates</source>
      <translation>Tidak ada waktu</translation>
    </message>
    <message>
      <source>No event passes the filter</source>
      <translation>Tidak ada peristiwa yang lolos saringan</translation>
    </message>
    <message>
      <source>Number in a disc: several close together.</source>
      <translation>Angka dalam lingkaran: beberapa peristiwa berdekatan.</translation>
    </message>
    <message>
      <source>Open or drop an article; what happened when appears here.</source>
      <translation>Buka atau jatuhkan artikel; apa yang terjadi dan kapan muncul di sini.</translation>
    </message>
    <message>
      <source>Say when the article appeared</source>
      <translation>Tentukan kapan artikel ini terbit</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Muat semua</translation>
    </message>
    <message>
      <source>Show the drawing instead of the table</source>
      <translation>Tampilkan gambar sebagai ganti tabel</translation>
    </message>
    <message>
      <source>Show where the article tells its date</source>
      <translation>Tunjukkan bagian artikel yang menyebut tanggalnya</translation>
    </message>
    <message>
      <source>The article contradicts itself: also %1</source>
      <translation>Artikel ini bertentangan sendiri: juga %1</translation>
    </message>
    <message>
      <source>The article names no day, month or year, so there is nothing to put in order.</source>
      <translation>Artikel ini tidak menyebut hari, bulan, atau tahun, jadi tidak ada yang dapat diurutkan.</translation>
    </message>
    <message>
      <source>Timeline, drawn</source>
      <translation>Garis waktu, gambar</translation>
    </message>
    <message>
      <source>True scale, each part between // its own.</source>
      <translation>Skala sebenarnya, tiap bagian di antara // punya skalanya sendiri.</translation>
    </message>
    <message>
      <source>True scale.</source>
      <translation>Skala sebenarnya.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Peristiwa</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Waktu</translation>
    </message>
    <message>
      <source>When the article appeared is not known, so “today” and “last week” have no day.</source>
      <translation>Tanggal terbit artikel ini tidak diketahui, jadi “hari ini” dan “pekan lalu” tidak punya tanggal.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Perbesar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Perkecil</translation>
    </message>
    <message>
      <source>published</source>
      <translation>terbit</translation>
    </message>
  </context>
  <context>
    <name>Together</name>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln kalimat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln kata</numerusform>
      </translation>
    </message>
    <message>
      <source>Articles to summarise</source>
      <translation>Artikel yang diringkas</translation>
    </message>
    <message>
      <source>Copy with sources</source>
      <translation>Salin dengan sumber</translation>
    </message>
    <message>
      <source>Sentences with their sources</source>
      <translation>Kalimat dan sumbernya</translation>
    </message>
    <message>
      <source>Summary of several articles</source>
      <translation>Ringkasan beberapa artikel</translation>
    </message>
    <message>
      <source>What the checked articles say, nothing twice:</source>
      <translation>Isi artikel yang dicentang, tanpa pengulangan:</translation>
    </message>
    <message numerus="yes">
      <source>from %Ln article(s)</source>
      <translation>
        <numerusform>dari %Ln artikel</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel yang terbuka</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Tempel</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>%1 could not rank “%2”. Its summary is still by %3; choose another ranker.</source>
      <translation>%1 tidak dapat menilai “%2”. Ringkasannya tetap menurut %3; pilih cara lain.</translation>
    </message>
    <message>
      <source>A file of Ringkas could not be understood in full. It was kept as %1.</source>
      <translation>Sebuah berkas Ringkas tidak dapat dipahami seluruhnya. Berkas itu disimpan sebagai %1.</translation>
    </message>
    <message numerus="yes">
      <source>Closed %Ln article(s).</source>
      <translation>
        <numerusform>%Ln artikel ditutup.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Salin laporan</translation>
    </message>
    <message>
      <source>Open a folder of articles</source>
      <translation>Buka folder berisi artikel</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Buka artikel</translation>
    </message>
    <message>
      <source>Reading “%1” ended unexpectedly. It is tried once more.</source>
      <translation>Pembacaan “%1” terhenti tiba-tiba. Dicoba sekali lagi.</translation>
    </message>
    <message>
      <source>Ringkas ended unexpectedly the last time; your articles are safe. Report: %1</source>
      <translation>Ringkas berhenti tak terduga sebelumnya; artikel Anda aman. Laporan: %1</translation>
    </message>
    <message>
      <source>Something went wrong in Ringkas; your articles are safe. Nothing is sent: %1</source>
      <translation>Terjadi kesalahan di Ringkas; artikel Anda aman. Tidak ada yang dikirim: %1</translation>
    </message>
    <message>
      <source>That is a web address. Save the page, then drop the file here.</source>
      <translation>Itu alamat web. Simpan halamannya, lalu jatuhkan berkasnya di sini.</translation>
    </message>
    <message>
      <source>There is no article in the folder “%1” that Ringkas can read.</source>
      <translation>Tidak ada artikel yang dapat dibaca Ringkas dalam folder “%1”.</translation>
    </message>
    <message>
      <source>There is no text to paste. Copy an article first.</source>
      <translation>Tidak ada teks untuk ditempel. Salin dahulu sebuah artikel.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>“%1” was closed.</source>
      <translation>“%1” ditutup.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1 (year guessed)</source>
      <translation>%1 (tahun perkiraan)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln hari</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln bulan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln year(s)</source>
      <translation>
        <numerusform>%Ln tahun</numerusform>
      </translation>
    </message>
    <message>
      <source>Close to the rest of the text</source>
      <translation>Dekat dengan isi selebihnya</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Mufakat</translation>
    </message>
    <message>
      <source>Cue words</source>
      <translation>Kata penanda</translation>
    </message>
    <message>
      <source>Cue words, headline and place</source>
      <translation>Kata isyarat, judul, dan letak</translation>
    </message>
    <message>
      <source>Edmundson</source>
      <translation>Edmundson</translation>
    </message>
    <message>
      <source>Frequent words close together</source>
      <translation>Kata-kata sering yang berdekatan</translation>
    </message>
    <message>
      <source>Holds figures</source>
      <translation>Memuat angka</translation>
    </message>
    <message>
      <source>Holds your words</source>
      <translation>Memuat kata Anda</translation>
    </message>
    <message>
      <source>KL</source>
      <translation>KL</translation>
    </message>
    <message>
      <source>LSA</source>
      <translation>LSA</translation>
    </message>
    <message>
      <source>Length of the sentence</source>
      <translation>Panjang kalimat</translation>
    </message>
    <message>
      <source>LexRank</source>
      <translation>LexRank</translation>
    </message>
    <message>
      <source>Luhn</source>
      <translation>Luhn</translation>
    </message>
    <message>
      <source>Made for news: place, length and who speaks</source>
      <translation>Dibuat untuk berita: letak, panjang, dan siapa berbicara</translation>
    </message>
    <message>
      <source>Names people or places</source>
      <translation>Menyebut orang atau tempat</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Berita</translation>
    </message>
    <message>
      <source>Not in the first person</source>
      <translation>Bukan sudut pandang orang pertama</translation>
    </message>
    <message>
      <source>Not quoted words</source>
      <translation>Bukan kata-kata kutipan</translation>
    </message>
    <message>
      <source>Opening of the sentence</source>
      <translation>Awal kalimat</translation>
    </message>
    <message>
      <source>Place in the article</source>
      <translation>Letak dalam artikel</translation>
    </message>
    <message>
      <source>Place in the paragraph</source>
      <translation>Letak dalam paragraf</translation>
    </message>
    <message>
      <source>Quoted words</source>
      <translation>Kata-kata kutipan</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>Reduction</translation>
    </message>
    <message>
      <source>Sentences most connected to the rest</source>
      <translation>Kalimat yang paling terkait dengan yang lain</translation>
    </message>
    <message>
      <source>Sentences that many others resemble</source>
      <translation>Kalimat yang mirip dengan banyak kalimat lain</translation>
    </message>
    <message>
      <source>Sentences that share words with others</source>
      <translation>Kalimat yang berbagi kata dengan kalimat lain</translation>
    </message>
    <message>
      <source>Sentences with many different words</source>
      <translation>Kalimat dengan banyak kata berbeda</translation>
    </message>
    <message>
      <source>Speaks in the first person</source>
      <translation>Berbicara sebagai orang pertama</translation>
    </message>
    <message>
      <source>Subject of the article</source>
      <translation>Pokok artikel</translation>
    </message>
    <message>
      <source>SumBasic</source>
      <translation>SumBasic</translation>
    </message>
    <message>
      <source>TextRank</source>
      <translation>TextRank</translation>
    </message>
    <message>
      <source>The most frequent words, once each</source>
      <translation>Kata-kata tersering, masing-masing sekali</translation>
    </message>
    <message>
      <source>The same mix of words as the article</source>
      <translation>Campuran kata yang sama dengan artikel</translation>
    </message>
    <message>
      <source>Where all the others agree</source>
      <translation>Yang disepakati semua penilai lain</translation>
    </message>
    <message>
      <source>Words of the headline</source>
      <translation>Kata-kata judul</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>pasti</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>dikoreksi</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>langsung</translation>
    </message>
    <message>
      <source>event</source>
      <translation>peristiwa</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>cukup yakin</translation>
    </message>
    <message>
      <source>gap of %1</source>
      <translation>jeda %1</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>tak langsung</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>sebagian</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>rencana</translation>
    </message>
    <message>
      <source>report</source>
      <translation>laporan</translation>
    </message>
    <message>
      <source>sentence %1</source>
      <translation>kalimat %1</translation>
    </message>
    <message>
      <source>state</source>
      <translation>keadaan</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>kurang yakin</translation>
    </message>
  </context>
</TS>
