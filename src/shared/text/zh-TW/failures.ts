import type { failures as source } from '../zh-CN/failures.ts'

export const failures = {
  'invalid-request': { what: '填寫的內容有誤，沒有處理。', todo: '請按提示改正標出的項目。' },
  'unknown-channel': { what: '程式不認識這個操作。', todo: '請重新啟動程式；仍出現時請聯絡技術支援。' },
  'internal-error': {
    what: '程式出了故障（編號 {{errorId}}）。',
    todo: '已輸入的內容不會遺失。請再試一次；仍出現時把編號告訴技術支援。',
  },
  'not-found': { what: '找不到這條紀錄。', todo: '可能已被移走，請重新整理清單再看。' },
  cancelled: { what: '已取消。', todo: '沒有作任何變更。' },

  'book-newer-than-program': {
    what: '帳本由更新版本的程式建立，當前程式無法開啟。',
    todo: '請升級程式後再開啟；帳本沒有被變更。',
  },
  'book-damaged': { what: '帳本檔案已損壞。', todo: '請不要刪除它，用最近的備份恢復。' },
  'book-migration-failed': {
    what: '升級帳本時出錯，已停止，帳本保持原樣。',
    todo: '升級前已自動備份。請聯絡技術支援。',
  },
  'book-migration-changed': {
    what: '帳本的升級紀錄與程式不一致。',
    todo: '請換回原來的程式版本，或聯絡技術支援。',
  },
  'book-in-use': { what: '帳本正被另一個程式使用。', todo: '請關閉另一個視窗後再開啟。' },
  'book-not-writable': { what: '帳本所在資料夾不能寫入。', todo: '請檢查磁碟空間和資料夾權限。' },

  'missing-input': { what: '還缺{{field, field}}。', todo: '填好後自動算出。' },
  'record-contradictory': { what: '出險紀錄前後矛盾。', todo: '首次投保不應有以往紀錄，請核對。' },
  'no-published-rate': { what: '這個險種沒有公開費率。', todo: '請向保險公司詢價，把報價填在這一行。' },
  'no-rate-row': { what: '費率表裡沒有對應的一行。', todo: '請核對車輛資料，或手動填寫保險公司的報價。' },
  'class-unknown': {
    what: '這種車沒有對應的費率類別。',
    todo: '請核對使用性質和座位、噸位或排量，或手動填寫報價。',
  },
  'not-insurable': { what: '這種車輛不能單獨投保這一項。', todo: '請改由牽引車投保，或取消這一項。' },
  'set-by-province': { what: '這類車的費率由各省規定，沒有全國統一標準。', todo: '請向保險公司詢價後填寫。' },
  'no-rate-book': { what: '這一天沒有生效的費率表。', todo: '請核對起保日期，或先啟用費率表。' },
  'factor-out-of-range': {
    what: '{{factor, factor}}超出允許範圍（{{min}}–{{max}}）。',
    todo: '請填範圍內的數值。',
  },
  'option-not-offered': { what: '條款不提供這個選項。', todo: '請換一個保額或選項。' },
  'coverage-not-in-clauses': { what: '適用條款裡沒有這個險種。', todo: '請取消，或核對車輛的能源種類。' },
  'coverage-requires': { what: '須同時投保{{requires, coverageShort}}。', todo: '請先加上，或取消這一項。' },
  'coverage-not-for-vehicle': { what: '這種車不能投保這個險種。', todo: '請取消這一項，或核對使用性質。' },
  'coverage-twice': { what: '同一個險種選了兩次。', todo: '請去掉一個。' },
  'share-of-missing-line': {
    what: '這一項按{{line, coverageShort}}的保費計算，而那一項還沒有保費。',
    todo: '請先算出或填寫那一項。',
  },
  'tax-region-manual': {
    what: '系統裡沒有{{region, region}}的車船稅稅額。',
    todo: '請按當地稅務機關的稅額手動填寫。',
  },
  'tax-outside-range': {
    what: '稅額超出法定幅度（每年{{minFen, fen}}–{{maxFen, fen}}元）。',
    todo: '請核對後重新填寫。',
  },
  'short-term-not-allowed': { what: '這種情況不能投保短期交強險。', todo: '請改為一年期。' },
  'short-term-period': { what: '短期保險的起止日期不對。', todo: '終保日須在起保日之後，且不滿一年。' },
  'catalogue-statement-needed': {
    what: '須先查免稅目錄，才能確定車船稅。',
    todo: '請查詢工信部目錄，選擇「在」或「不在」目錄內。',
  },
  'surcharge-out-of-range': {
    what: '酒駕加費超出當地範圍（{{min}}%–{{max}}%）。',
    todo: '請按保險公司平台回傳的數值填寫。',
  },

  'quote-empty': { what: '報價單裡還沒有可報價的內容。', todo: '請至少選一項保險並填好車輛資料。' },
  'quote-closed': {
    what: '這份報價已經結束，不能修改。',
    todo: '請先復原「成交/未成交」標記，或複製成新報價。',
  },
  'version-not-found': { what: '找不到這個版本。', todo: '請從版本紀錄裡重新選擇。' },
  'plan-not-found': { what: '找不到這個方案。', todo: '請重新選擇方案。' },
  'payout-not-covered': {
    what: '現有規則沒有寫明這種事故由誰賠：{{what, notCovered}}。',
    todo: '這裡不作估算，請向保險公司詢問。',
  },
  'payout-shares': { what: '責任比例有誤：{{what, wrongShares}}。', todo: '請核對各方的責任比例。' },
  'nothing-refused': {
    what: '這個方案沒有記錄為「不投保」的險種。',
    todo: '請先在保障提示裡記下客戶的選擇和原因。',
  },
  'no-estimate': {
    what: '這些險種算不出參考保費：{{lines, coverageShort}}。',
    todo: '請補齊車輛和出險紀錄後再比較。',
  },
  'figures-missing': {
    what: '還沒有保險公司的報價：{{lines, coverageShort}}。',
    todo: '請把所選方案每一行的報價填齊。',
  },
  'insurer-missing': { what: '還沒有選保險公司。', todo: '請先選擇保險公司。' },
  'insurer-not-open-yet': {
    what: '保險公司在{{opensOn, day}}才開放報價，現在不能確認為正式價。',
    todo: '現在只能按估算報價，請到時再確認。',
  },
  'validity-in-the-past': { what: '有效期早於今天。', todo: '請選今天或以後的日期。' },
  'reason-needed': { what: '還沒有選擇原因。', todo: '請選一個原因。' },
  'insurer-code-taken': { what: '這個保險公司代碼已被使用。', todo: '請換一個代碼。' },
  'insurer-in-use': { what: '已有報價使用這家保險公司，不能刪除。', todo: '可以改為「停用」。' },

  'rate-book-invalid': { what: '費率表有錯誤，不能啟用。', todo: '請按列出的問題修改後重新匯入。' },
  'rate-book-frozen': { what: '這個費率表已啟用，不能再改。', todo: '請匯出後另存為新的版本。' },

  'document-not-found': { what: '找不到這份文件。', todo: '請重新產生。' },
  'print-failed': { what: '沒有列印成功。', todo: '請檢查印表機後再試；文件已存檔，不會遺失。' },
  'print-timed-out': { what: '產生文件的時間太長，已停止。', todo: '請關掉一些程式後再試。' },
  'file-not-written': { what: '檔案沒有儲存成功。', todo: '請換一個資料夾，或關閉正開啟這個檔案的程式。' },
  'file-not-read': { what: '檔案無法開啟。', todo: '請檢查檔案是否還在，是否正被佔用。' },
  'file-too-large': { what: '檔案太大。', todo: '請換一個較小的檔案。' },
  'image-not-recognised': { what: '這不是可用的圖片。', todo: '請選 PNG 或 JPEG 圖片。' },
} satisfies typeof source
