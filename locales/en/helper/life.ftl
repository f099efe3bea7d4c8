# Life: periods and places.

life-add = Add a period
life-period = Period
life-what = What it was
life-date = From when to when
life-where = Place
life-identity = Name used there
life-own-name = the name of civil status
life-exhibits = Exhibits that show it
life-lawyer-first = Before sending
life-lawyer = To be read with a lawyer or legal adviser before sending
life-place-add = Add a place
life-place = Place
