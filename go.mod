module quanhe

go 1.26
